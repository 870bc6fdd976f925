using System.Runtime.InteropServices;

namespace ExtraHop.Client.Packets;

/// <summary>What was seen within one stretch of time.</summary>
/// <param name="Start">When the stretch begins.</param>
/// <param name="Width">How long it is.</param>
/// <param name="Packets">Its packets.</param>
/// <param name="Bytes">Its bytes, as long as the packets were on the wire.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RateBucket(CaptureTimestamp Start, TimeSpan Width, long Packets, long Bytes)
{
    /// <summary>Packets per second.</summary>
    public double PacketsPerSecond => Packets / Width.TotalSeconds;

    /// <summary>Bytes per second.</summary>
    public double BytesPerSecond => Bytes / Width.TotalSeconds;
}
