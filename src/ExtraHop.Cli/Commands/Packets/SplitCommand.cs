using System.CommandLine;
using System.Globalization;
using ExtraHop.Cli.Output;
using ExtraHop.Cli.Text;
using ExtraHop.Client;
using ExtraHop.Client.Packets;

namespace ExtraHop.Cli.Commands.Packets;

/// <summary><c>extrahop packets split</c>.</summary>
internal static class SplitCommand
{
    private static readonly Argument<string> s_file = CaptureInput.Argument();
    private static readonly Argument<string> s_output = new("output")
    {
        Description = "The name of the parts: out.pcapng makes out-00001.pcapng, out-00002.pcapng, ...",
        HelpName = "OUTPUT",
    };
    private static readonly Option<long?> s_size = Sizes.Option("--size", "The most bytes of a part (default: 100MB).", 1024, 1L << 50);
    private static readonly Option<bool> s_overwrite = new("--overwrite") { Description = "Replaces existing files." };

    public static Command Create() => new ToolCommand("split", "Copies a capture into parts of a given size.")
    {
        s_file, s_output, s_size, s_overwrite,
    }.With(null, "extrahop packets split day.pcapng part.pcapng --size 500MB").Does(RunAsync);

    private static async Task<int> RunAsync(CommandRun run)
    {
        string output = run.Get(s_output);
        OutputFile.Check(output, overwrite: true);
        using CaptureReader reader = CaptureInput.Open(run, run.Get(s_file));
        var parts = new List<string>();
        await using var writer = new SplittingCaptureWriter(number => Open(run, output, number, parts), run.Get(s_size) ?? 100_000_000);
        CaptureFormatException? fault = null;
        try
        {
            await writer.CopyFromAsync(reader, null, run.CancellationToken);
        }
        catch (CaptureFormatException error) when (reader.PacketCount > 0)
        {
            fault = error;
        }

        await writer.FlushAsync(run.CancellationToken);
        foreach (string part in parts)
        {
            run.Terminal.Out.WriteLine(part);
        }

        run.Note($"{Counts.Of(writer.PacketCount, "packet")} in {Counts.Of(parts.Count, "file")}.");
        return Captures.CodeOf(run, fault);
    }

    private static CaptureWriter Open(CommandRun run, string output, int number, List<string> parts)
    {
        string name = Path.Combine(
            Path.GetDirectoryName(output) ?? "",
            string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(output)}-{parts.Count + 1:00000}{Path.GetExtension(output)}"));
        if (File.Exists(name) && !run.Get(s_overwrite))
        {
            throw new RefusedInputException($"The file '{name}' exists; expected another name, or --overwrite.");
        }

        parts.Add(name);
        return Captures.Writer(File.Create(name), output, null, leaveOpen: false);
    }
}
