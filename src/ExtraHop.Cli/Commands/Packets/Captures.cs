using ExtraHop.Cli.Output;
using ExtraHop.Client;
using ExtraHop.Client.Packets;

namespace ExtraHop.Cli.Commands.Packets;

/// <summary>Writers by the name of a file, and what a fault of a capture comes to.</summary>
internal static class Captures
{
    /// <summary>Whether a name asks for the old format.</summary>
    public static bool IsPcap(string name) => name.EndsWith(".pcap", StringComparison.OrdinalIgnoreCase);

    /// <summary>The exit code of a command that took what is whole of a capture; what is wrong behind it is written on stderr.</summary>
    public static int CodeOf(CommandRun run, CaptureFormatException? fault)
    {
        if (fault is null)
        {
            return ExitCodes.Ok;
        }

        run.Terminal.WriteError(DisplayText.Clean($"extrahop: {fault.Message}"));
        return ExitCodes.PartlyDone;
    }

    /// <summary>A writer that leaves its stream open.</summary>
    public static CaptureWriter Writer(Stream stream, string name, int? sliceBytes, bool leaveOpen = true)
    {
        var options = new CaptureWriterOptions { LeaveOpen = leaveOpen, SliceBytes = sliceBytes ?? CaptureWriterOptions.Default.SliceBytes,
            Application = "extrahop" };
        return IsPcap(name) ? new PcapWriter(stream, options: options) : new PcapngWriter(stream, options);
    }
}
