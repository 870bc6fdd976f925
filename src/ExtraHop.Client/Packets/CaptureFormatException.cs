using System.Globalization;

namespace ExtraHop.Client;

/// <summary>A capture is cut, broken, or not a capture. All packets before the fault were delivered first.</summary>
public sealed class CaptureFormatException : ExtraHopException
{
    /// <summary>Creates the error.</summary>
    /// <param name="fault">In which way the capture is wrong.</param>
    /// <param name="description">What was read and what was expected.</param>
    /// <param name="offset">Where the faulty record starts, in bytes from the start of the (decompressed) capture.</param>
    /// <param name="packetNumber">How many packets were delivered before the fault.</param>
    /// <param name="innerException">What caused it, if anything did.</param>
    public CaptureFormatException(CaptureFault fault, string description, long offset = 0, long packetNumber = 0, Exception? innerException = null)
        : base(Describe(description, offset, packetNumber), innerException)
    {
        Fault = fault;
        Offset = offset;
        PacketNumber = packetNumber;
    }

    /// <summary>In which way the capture is wrong.</summary>
    public CaptureFault Fault { get; }

    /// <summary>Where the faulty record starts, in bytes from the start of the capture (after decompression, where it is compressed).</summary>
    public long Offset { get; }

    /// <summary>How many packets were delivered before the fault.</summary>
    public long PacketNumber { get; }

    private static string Describe(string description, long offset, long packetNumber)
    {
        return string.Create(CultureInfo.InvariantCulture, $"{description} (offset {offset}, after {packetNumber} packet{(packetNumber == 1 ? "" : "s")})");
    }
}
