using System.Buffers.Binary;

namespace ExtraHop.Client.Simulator;

/// <summary>What a filter wants to know of a frame.</summary>
internal readonly ref struct PacketView
{
    public PacketView(ReadOnlySpan<byte> frame)
    {
        Length = frame.Length;
        var at = 12;
        var type = BinaryPrimitives.ReadUInt16BigEndian(frame[at..]);
        if (type == 0x8100)
        {
            Vlan = BinaryPrimitives.ReadUInt16BigEndian(frame[(at + 2)..]) & 0xfff;
            at += 4;
            type = BinaryPrimitives.ReadUInt16BigEndian(frame[at..]);
        }

        at += 2;
        IsV4 = type == 0x0800;
        IsV6 = type == 0x86dd;
        if (IsV4)
        {
            Protocol = frame[at + 9];
            Source = frame.Slice(at + 12, 4);
            Destination = frame.Slice(at + 16, 4);
            at += (frame[at] & 15) * 4;
        }
        else if (IsV6)
        {
            Protocol = frame[at + 6];
            Source = frame.Slice(at + 8, 16);
            Destination = frame.Slice(at + 24, 16);
            at += 40;
        }

        if (Protocol is FrameBuilder.Tcp or FrameBuilder.Udp)
        {
            SourcePort = BinaryPrimitives.ReadUInt16BigEndian(frame[at..]);
            DestinationPort = BinaryPrimitives.ReadUInt16BigEndian(frame[(at + 2)..]);
            HasPorts = true;
        }

        SourceMac = frame.Slice(6, 6);
        DestinationMac = frame[..6];
    }

    public int Length { get; }

    /// <summary>0 for frames without a tag.</summary>
    public int Vlan { get; }

    public bool IsV4 { get; }

    public bool IsV6 { get; }

    public byte Protocol { get; }

    public bool HasPorts { get; }

    public ushort SourcePort { get; }

    public ushort DestinationPort { get; }

    public ReadOnlySpan<byte> Source { get; }

    public ReadOnlySpan<byte> Destination { get; }

    public ReadOnlySpan<byte> SourceMac { get; }

    public ReadOnlySpan<byte> DestinationMac { get; }
}
