using System.Runtime.InteropServices;

namespace ExtraHop.Client.Packets.Reading;

/// <summary>
/// A packet found on the longer way, as numbers. Handing it over like this, and not as a <see cref="PacketRecord"/>, keeps the caller's record free of
/// having its address taken: it can live in registers.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct PendingRecord
{
    public CaptureInterface Source;
    public ulong Time;
    public int Offset;
    public int Length;
    public int ExtraLength;
    public uint OriginalLength;
    public PacketRecordKind Kind;
}
