using ExtraHop.Client.Packets;

namespace ExtraHop.Cli.Commands.Packets;

/// <summary>Writers by the name of a file.</summary>
internal static class Captures
{
    /// <summary>Whether a name asks for the old format.</summary>
    public static bool IsPcap(string name) => name.EndsWith(".pcap", StringComparison.OrdinalIgnoreCase);

    /// <summary>A writer that leaves its stream open.</summary>
    public static CaptureWriter Writer(Stream stream, string name, int? sliceBytes, bool leaveOpen = true)
    {
        var options = new CaptureWriterOptions { LeaveOpen = leaveOpen, SliceBytes = sliceBytes ?? CaptureWriterOptions.Default.SliceBytes,
            Application = "extrahop" };
        return IsPcap(name) ? new PcapWriter(stream, options: options) : new PcapngWriter(stream, options);
    }
}
