namespace ExtraHop.Client.Packets.Flows;

/// <content>What was counted.</content>
internal sealed partial class FlowStore
{
    /// <summary>The memory of the buckets.</summary>
    public long BucketBytes => _buckets.Length * (long)sizeof(uint);

    /// <summary>What one conversation sums up to; its two ends in order of their addresses.</summary>
    public FlowSums Sums(int index)
    {
        Span<ulong> entry = Numbers(index);
        (NetworkAddress first, NetworkAddress second) = Ends(index, entry);
        return new FlowSums(
            first, second, (long)entry[FirstPackets], (long)entry[FirstPackets + 1], (long)entry[FirstPackets + 2], (long)entry[FirstPackets + 3]);
    }

    /// <summary>The bytes of a conversation, in both directions.</summary>
    public long Bytes(int index)
    {
        Span<ulong> entry = Numbers(index);
        return (long)(entry[FirstPackets + 1] + entry[FirstPackets + 3]);
    }

    /// <summary>A conversation as an object.</summary>
    public Flow ToFlow(int index)
    {
        FlowSums sums = Sums(index);
        Span<ulong> entry = Numbers(index);
        ulong meta = entry[Meta];
        bool hasTime = (meta & PendingFlow.HasTime) != 0;
        var first = new FlowEndpoint(sums.First, (int)(meta >> 16) & 0xFFFF);
        var second = new FlowEndpoint(sums.Second, (int)meta & 0xFFFF);
        bool isReversed = (meta & PendingFlow.Reversed) != 0;
        return new Flow
        {
            Client = isReversed ? second : first,
            Server = isReversed ? first : second,
            Protocol = new IpProtocol((byte)(meta >> 32)),
            ClientPackets = isReversed ? sums.SecondPackets : sums.FirstPackets,
            ClientBytes = isReversed ? sums.SecondBytes : sums.FirstBytes,
            ServerPackets = isReversed ? sums.FirstPackets : sums.SecondPackets,
            ServerBytes = isReversed ? sums.FirstBytes : sums.SecondBytes,
            First = hasTime ? new CaptureTimestamp((long)entry[First]) : null,
            Last = hasTime ? new CaptureTimestamp((long)entry[Last]) : null,
            TcpFlags = (TcpFlags)(byte)(meta >> PendingFlow.FlagsShift),
        };
    }

    private (NetworkAddress First, NetworkAddress Second) Ends(int index, ReadOnlySpan<ulong> entry)
    {
        if ((entry[Meta] & PendingFlow.IPv6) == 0)
        {
            return (NetworkAddress.FromIPv4((uint)(entry[Pair] >> 32)), NetworkAddress.FromIPv4((uint)entry[Pair]));
        }

        Span<ulong> addresses = Addresses((uint)index);
        return (new NetworkAddress(addresses[0], addresses[1], isIPv4: false), new NetworkAddress(addresses[2], addresses[3], isIPv4: false));
    }
}
