using System.Runtime.InteropServices;

namespace ExtraHop.Client.Packets;

/// <summary>A conversation in the table.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct FlowEntry
{
    public FlowKey Key;
    public int Next;
    public uint Hash;
    public bool ClientIsSecond;
    public bool HasTime;
    public TcpFlags Flags;
    public long FirstPackets;
    public long FirstBytes;
    public long SecondPackets;
    public long SecondBytes;
    public long First;
    public long Last;

    public readonly FlowEndpoint FirstEnd => new(new NetworkAddress(Key.LowHigh, Key.LowLow, Key.IsIPv4), (int)(Key.Ports >> 16));

    public readonly FlowEndpoint SecondEnd => new(new NetworkAddress(Key.HighHigh, Key.HighLow, Key.IsIPv4), (int)(Key.Ports & 0xFFFF));

    public readonly Flow ToFlow() => new()
    {
        Client = ClientIsSecond ? SecondEnd : FirstEnd,
        Server = ClientIsSecond ? FirstEnd : SecondEnd,
        Protocol = new IpProtocol(Key.Protocol),
        ClientPackets = ClientIsSecond ? SecondPackets : FirstPackets,
        ClientBytes = ClientIsSecond ? SecondBytes : FirstBytes,
        ServerPackets = ClientIsSecond ? FirstPackets : SecondPackets,
        ServerBytes = ClientIsSecond ? FirstBytes : SecondBytes,
        First = HasTime ? new CaptureTimestamp(First) : null,
        Last = HasTime ? new CaptureTimestamp(Last) : null,
        TcpFlags = Flags,
    };
}
