using System.Globalization;
using System.Runtime.InteropServices;

namespace ExtraHop.Client.Packets;

/// <summary>How far the saving of a capture has come.</summary>
/// <param name="Bytes">Bytes on disk.</param>
/// <param name="Packets">Whole packets among them; 0 for what is no capture.</param>
/// <param name="TotalBytes">How many bytes there will be; null when the system does not say.</param>
/// <param name="Elapsed">The time since the saving began.</param>
/// <param name="BytesPerSecond">The rate of the last second or so.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PacketProgress(long Bytes, long Packets, long? TotalBytes, TimeSpan Elapsed, double BytesPerSecond)
{
    /// <summary>A line for a console.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Bytes / 1e6:N1} MB, {Packets:N0} packets, {BytesPerSecond / 1e6:N1} MB/s");
}
