using ExtraHop.Client.Json;

namespace ExtraHop.Client.Packets;

/// <summary>A packet with its own copy of the data, which may be kept. <see cref="PacketRecord"/> is the fast way that copies nothing.</summary>
public sealed record Packet
{
    private readonly long? _originalLength;

    /// <summary>The number of the packet in its capture, from 1; 0 for a packet that came from no capture.</summary>
    public long Number { get; init; }

    /// <summary>The captured bytes.</summary>
    public required ReadOnlyMemory<byte> Data { get; init; }

    /// <summary>When the packet was seen; null where the capture does not say (a simple packet block).</summary>
    public CaptureTimestamp? Timestamp { get; init; }

    /// <summary>How long the packet was on the wire; may differ from the captured length in either direction. The captured length unless set.</summary>
    public long OriginalLength
    {
        get => _originalLength ?? Data.Length;
        init => _originalLength = value;
    }

    /// <summary>The kind of frame.</summary>
    public LinkType LinkType { get; init; } = LinkType.Ethernet;

    /// <summary>The number of the interface within its section.</summary>
    public int InterfaceId { get; init; }

    /// <summary>Which way the packet passed the interface.</summary>
    public PacketDirection Direction { get; init; }

    /// <summary>The first comment on the packet.</summary>
    public string? Comment { get; init; }

    /// <summary>One line for people.</summary>
    public override string ToString() => ModelText.Line(
        nameof(Packet),
        ("number", Number),
        ("timestamp", Timestamp),
        ("bytes", Data.Length),
        ("original_length", OriginalLength),
        ("link_type", LinkType),
        ("interface", InterfaceId),
        ("comment", Comment));
}
