namespace ExtraHop.Client.Packets;

/// <summary>A conversation: everything between two ends over one protocol, in both directions.</summary>
public sealed record Flow
{
    /// <summary>The end that sent the first packet seen, or of TCP the end that opened the connection, where that was seen.</summary>
    public required FlowEndpoint Client { get; init; }

    /// <summary>The other end.</summary>
    public required FlowEndpoint Server { get; init; }

    /// <summary>The protocol.</summary>
    public required IpProtocol Protocol { get; init; }

    /// <summary>Packets from client to server.</summary>
    public long ClientPackets { get; init; }

    /// <summary>Bytes from client to server, as long as the packets were on the wire.</summary>
    public long ClientBytes { get; init; }

    /// <summary>Packets from server to client.</summary>
    public long ServerPackets { get; init; }

    /// <summary>Bytes from server to client, as long as the packets were on the wire.</summary>
    public long ServerBytes { get; init; }

    /// <summary>When the first packet was seen; null where the capture has no times, or none from the years 1677 to 2262.</summary>
    public CaptureTimestamp? First { get; init; }

    /// <summary>When the last packet was seen; null like <see cref="First"/>.</summary>
    public CaptureTimestamp? Last { get; init; }

    /// <summary>All TCP flags seen, in either direction.</summary>
    public TcpFlags TcpFlags { get; init; }

    /// <summary>Packets in both directions.</summary>
    public long Packets => ClientPackets + ServerPackets;

    /// <summary>Bytes in both directions.</summary>
    public long Bytes => ClientBytes + ServerBytes;
}
