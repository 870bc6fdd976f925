using System.CommandLine;
using System.Globalization;
using System.Text;
using ExtraHop.Cli.Output;
using ExtraHop.Cli.Text;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Devices;

/// <summary><c>extrahop devices export</c>.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> s_file = new("file") { Description = "The CSV file, or - for stdout.", HelpName = "FILE|-" };
    private static readonly DeviceFilterOptions s_filter = new();

    private static readonly Option<string?> s_fields = new("--fields")
    {
        Description = "The members to write, by their names in the API, with commas between: id,display_name,ipaddr4. Otherwise all.",
        HelpName = "NAMES",
    };

    private static readonly Option<bool> s_overwrite = new("--overwrite") { Description = "Replaces an existing file." };

    public static Command Create()
    {
        var command = new ToolCommand("export", "Writes devices with all their members to a CSV file.") { s_file };
        s_filter.AddTo(command);
        command.Add(s_fields);
        command.Add(s_overwrite);
        return command.With(
            "With --json the file holds a JSON array instead. It is written beside and renamed: a broken export leaves no half file.",
            "extrahop devices export devices.csv",
            "extrahop devices export - --active -7d --fields id,display_name,macaddr").Does(RunAsync);
    }

    private static async Task<int> RunAsync(CommandRun run)
    {
        string[]? names = run.Get(s_fields)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names is [])
        {
            throw new RefusedInputException($"--fields is '{run.Get(s_fields)}'; expected names with commas between, such as id,display_name.");
        }

        foreach (string name in names ?? [])
        {
            if (!DeviceMembers.Names.Contains(name, StringComparer.Ordinal))
            {
                IReadOnlyList<string> close = CloseText.Find(name, DeviceMembers.Names);
                string hint = close.Count > 0 ? $"Did you mean {string.Join(" or ", close)}?" : $"There are: {string.Join(", ", DeviceMembers.Names)}.";
                throw new RefusedInputException($"--fields has '{name}', which is no member of a device. {hint}");
            }
        }

        DeviceSearch search = s_filter.Read(run, names?.Select(DeviceField.FromValue).ToArray());
        RowLayout<Device> layout = names is null ? DeviceLayout.Full : DeviceLayout.Members(names);
        OutputFormat format = run.Format == OutputFormat.Json ? OutputFormat.Json : OutputFormat.Csv;
        using ExtraHopClient client = run.Connect();
        string file = run.Get(s_file);
        long count = 0;
        if (file == "-")
        {
            await CopyAsync(RowWriter<Device>.Create(format, run.Terminal, layout));
        }
        else
        {
            await OutputFile.WriteAsync(file, run.Get(s_overwrite), async stream =>
            {
                await using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 65_536,
                    leaveOpen: true) { NewLine = "\n" };
                await CopyAsync(RowWriter<Device>.Create(format, run.Terminal.WithOutput(stream, text), layout));
            });
        }

        run.Note($"{Counts.Of(count, "device")}.");
        return ExitCodes.Ok;

        async Task CopyAsync(RowWriter<Device> writer)
        {
            using ProgressLine progress = run.Progress();
            await foreach (Device device in client.Devices.EnumerateAsync(search, run.CancellationToken))
            {
                writer.Write(device);
                progress.Update(string.Create(CultureInfo.InvariantCulture, $"{++count} devices"));
            }

            writer.Finish();
        }
    }
}
