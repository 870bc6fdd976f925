using System.CommandLine;
using ExtraHop.Client.Packets;

namespace ExtraHop.Cli.Commands.Packets;

/// <summary>A capture on this machine.</summary>
internal static class CaptureInput
{
    /// <summary>The argument for one.</summary>
    public static Argument<string> Argument() => new("file") { Description = "A capture: pcap or pcapng, also in gzip; - for stdin.", HelpName = "FILE|-" };

    /// <summary>Opens it.</summary>
    /// <exception cref="RefusedInputException">There is no such file.</exception>
    public static CaptureReader Open(CommandRun run, string file) =>
        file == "-" ? new CaptureReader(run.Terminal.OpenInput())
        : File.Exists(file) ? CaptureReader.Open(file)
        : throw new RefusedInputException(Directory.Exists(file) ? $"'{file}' is a folder; expected a capture file."
            : $"There is no file '{file}'; expected a capture file, or - for stdin.");
}
