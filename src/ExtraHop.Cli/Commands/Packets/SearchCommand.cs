using System.CommandLine;
using System.Globalization;
using ExtraHop.Cli.Output;
using ExtraHop.Cli.Text;
using ExtraHop.Client;
using ExtraHop.Client.Packets;

namespace ExtraHop.Cli.Commands.Packets;

/// <summary><c>extrahop packets search</c>.</summary>
internal static class SearchCommand
{
    private static readonly PacketSearchOptions s_search = new();
    private static readonly Option<string?> s_output = new("--output", "-o")
    {
        Description = "The file, or - for stdout. A folder takes the system's own name. Otherwise stdout in a pipe, this folder on a terminal.",
        HelpName = "FILE|-",
    };
    private static readonly Option<string?> s_format = new("--format")
    {
        Description = "pcapng (the default), pcap, zip, extract (files in the packets) or keylog_txt.",
        HelpName = "FORMAT",
    };
    private static readonly Option<bool> s_overwrite = new("--overwrite") { Description = "Replaces an existing file." };

    public static Command Create()
    {
        var command = new ToolCommand("search", "Downloads the packets of a search, to a file or into a pipe.");
        s_format.AcceptOneOf("pcapng", "pcap", "zip", "extract", "keylog_txt");
        s_search.AddTo(command);
        foreach (Option option in new Option[] { s_output, s_format, s_overwrite })
        {
            command.Add(option);
        }

        return command.With(
            "A file is written beside and renamed. What a broken download left is kept as FILE.partial, cut behind its last whole packet.",
            "extrahop packets search --from -10m --bpf 'host 10.0.0.5' -o web.pcapng",
            "extrahop packets search --bpf 'tcp port 443' | tshark -r -").Does(RunAsync);
    }

    private static async Task<int> RunAsync(CommandRun run)
    {
        PacketSearch search = s_search.Read(run, run.Get(s_format) is { } format ? PacketOutput.FromValue(format) : PacketOutput.Pcapng);
        string? target = run.Get(s_output);
        bool toStandardOutput = target == "-" || (target is null && run.Terminal.IsOutputRedirected);
        if (toStandardOutput && !run.Terminal.IsOutputRedirected)
        {
            throw new RefusedInputException("Packets would garble the terminal; expected a pipe, or --output FILE.");
        }

        if (!toStandardOutput && target is not null && !Directory.Exists(target) && !Path.EndsInDirectorySeparator(target))
        {
            OutputFile.Check(target, run.Get(s_overwrite));
        }

        using ExtraHopClient client = run.Connect();
        await using PacketCapture capture = await client.Packets.SearchAsync(search, run.CancellationToken);
        if (target is not null && OutputFile.IsDevice(target))
        {
            await using FileStream device = OutputFile.OpenDevice(target);
            return await CopyAsync(run, capture, device);
        }

        return toStandardOutput
            ? await CopyAsync(run, capture, run.Terminal.OutputStream)
            : await SaveAsync(run, capture, target ?? "." + Path.DirectorySeparatorChar);
    }

    private static async Task<int> CopyAsync(CommandRun run, PacketCapture capture, Stream target)
    {
        using (ProgressLine line = run.Progress())
        {
            await capture.CopyToAsync(target, new DownloadProgress(line), run.CancellationToken);
        }

        if (capture.IsEmpty)
        {
            run.Note("No packets.");
        }

        return ExitCodes.Ok;
    }

    private static async Task<int> SaveAsync(CommandRun run, PacketCapture capture, string target)
    {
        PacketDownload saved;
        using (ProgressLine line = run.Progress())
        {
            saved = await capture.SaveAsync(target, new DownloadProgress(line), new PacketSaveOptions { Overwrite = run.Get(s_overwrite),
                KeepPartial = true }, run.CancellationToken);
        }

        string packets = saved.Packets is { } count ? $"{Counts.Of(count, "packet")}, " : "";
        run.Note($"{saved.Path}: {packets}{Sizes.Describe(saved.Bytes)} in {Durations.Describe(saved.Elapsed)}");
        if (saved.ReachedLimit)
        {
            run.Note("The capture reached the limit of bytes: there are likely more packets (--limit-bytes).");
        }

        foreach (string unfinished in saved.Unfinished)
        {
            run.Note($"An earlier download left {unfinished}");
        }

        if (saved.Fault is { } fault)
        {
            run.Terminal.WriteError(DisplayText.Clean($"extrahop: {fault.Message}"));
            return ExitCodes.PartlyDone;
        }

        return ExitCodes.Ok;
    }

    private sealed class DownloadProgress(ProgressLine line) : IProgress<PacketProgress>
    {
        public void Report(PacketProgress value) => line.Update(string.Create(
            CultureInfo.InvariantCulture,
            $"{Sizes.Describe(value.Bytes)}{Of(value.TotalBytes)}, {value.Packets} packets, {Sizes.Describe((long)value.BytesPerSecond)}/s"));

        private static string Of(long? total) => total is null ? "" : $" of {Sizes.Describe(total.Value)}";
    }
}
