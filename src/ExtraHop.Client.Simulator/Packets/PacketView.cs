using System.Buffers.Binary;

namespace ExtraHop.Client.Simulator.Packets;

/// <summary>What a filter wants to know of a frame.</summary>
internal readonly ref struct PacketView
{
    public PacketView(ReadOnlySpan<byte> frame)
    {
        Frame = frame;
        int at = 12;
        ushort type = BinaryPrimitives.ReadUInt16BigEndian(frame[at..]);
        if (type == 0x8100)
        {
            at += 4;
            type = BinaryPrimitives.ReadUInt16BigEndian(frame[at..]);
        }

        at += 2;
        byte protocol = 0;
        if (type == 0x0800)
        {
            protocol = frame[at + 9];
            Source = frame.Slice(at + 12, 4);
            Destination = frame.Slice(at + 16, 4);
            at += (frame[at] & 15) * 4;
        }
        else if (type == 0x86dd)
        {
            protocol = frame[at + 6];
            Source = frame.Slice(at + 8, 16);
            Destination = frame.Slice(at + 24, 16);
            at += 40;
        }

        if (protocol is FrameBuilder.Tcp or FrameBuilder.Udp)
        {
            SourcePort = BinaryPrimitives.ReadUInt16BigEndian(frame[at..]);
            DestinationPort = BinaryPrimitives.ReadUInt16BigEndian(frame[(at + 2)..]);
            HasPorts = true;
        }
    }

    /// <summary>The frame from its link header on.</summary>
    public ReadOnlySpan<byte> Frame { get; }

    public bool HasPorts { get; }

    public ushort SourcePort { get; }

    public ushort DestinationPort { get; }

    public ReadOnlySpan<byte> Source { get; }

    public ReadOnlySpan<byte> Destination { get; }
}
