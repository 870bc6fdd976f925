using System.Runtime.InteropServices;

namespace ExtraHop.Client.Packets;

/// <summary>What one address sent and received.</summary>
/// <param name="Address">The address.</param>
/// <param name="SentPackets">Packets it sent.</param>
/// <param name="SentBytes">Bytes it sent, as long as the packets were on the wire.</param>
/// <param name="ReceivedPackets">Packets it received.</param>
/// <param name="ReceivedBytes">Bytes it received, as long as the packets were on the wire.</param>
/// <param name="Flows">How many conversations it took part in.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Talker(NetworkAddress Address, long SentPackets, long SentBytes, long ReceivedPackets, long ReceivedBytes, int Flows)
{
    /// <summary>Packets sent and received.</summary>
    public long Packets => SentPackets + ReceivedPackets;

    /// <summary>Bytes sent and received.</summary>
    public long Bytes => SentBytes + ReceivedBytes;
}
