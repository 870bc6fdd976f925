using System.CommandLine;
using System.Globalization;
using System.Text;
using ExtraHop.Cli.Output;
using ExtraHop.Cli.Text;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Detections;

/// <summary><c>extrahop detections export</c>.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> s_file = new("file") { Description = "The CSV file, or - for stdout.", HelpName = "FILE|-" };
    private static readonly DetectionFilterOptions s_filter = new();
    private static readonly Option<bool> s_overwrite = new("--overwrite") { Description = "Replaces an existing file." };

    public static Command Create()
    {
        var command = new ToolCommand("export", "Writes detections to a CSV file.") { s_file };
        s_filter.AddTo(command);
        command.Add(s_overwrite);
        return command.With(
            "With --json the file holds a JSON array with every member instead. It is written beside and renamed: a broken export leaves no half file.",
            "extrahop detections export detections.csv --from -7d",
            "extrahop detections export - --status closed --json").Does(RunAsync);
    }

    private static async Task<int> RunAsync(CommandRun run)
    {
        DetectionSearch search = s_filter.Read(run);
        OutputFormat format = run.Format == OutputFormat.Json ? OutputFormat.Json : OutputFormat.Csv;
        using ExtraHopClient client = run.Connect();
        string file = run.Get(s_file);
        long count = 0;
        if (file == "-")
        {
            await CopyAsync(RowWriter<Detection>.Create(format, run.Terminal, DetectionLayout.Full));
        }
        else
        {
            await OutputFile.WriteAsync(file, run.Get(s_overwrite), async stream =>
            {
                await using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 65_536,
                    leaveOpen: true) { NewLine = "\n" };
                await CopyAsync(RowWriter<Detection>.Create(format, run.Terminal.WithOutput(stream, text), DetectionLayout.Full));
            });
        }

        run.Note($"{Counts.Of(count, "detection")}.");
        return ExitCodes.Ok;

        async Task CopyAsync(RowWriter<Detection> writer)
        {
            using ProgressLine progress = run.Progress();
            await foreach (Detection detection in client.Detections.EnumerateAsync(search, run.CancellationToken))
            {
                writer.Write(detection);
                progress.Update(string.Create(CultureInfo.InvariantCulture, $"{++count} detections"));
            }

            writer.Finish();
        }
    }
}
