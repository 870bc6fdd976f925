using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ExtraHop.Client.Packets.Decoding;
using ExtraHop.Client.Packets.Flows;

namespace ExtraHop.Client.Packets;

/// <summary>
/// Conversations, top talkers and rates of a capture, in one pass. Allocates only when it meets new conversations, and never beyond its limit. Not for several
/// threads at once.
/// </summary>
/// <remarks>A conversation takes 72 to 80 bytes of memory over IPv4, and 104 to 113 over IPv6 or where both are mixed.</remarks>
public sealed class FlowTable
{
    private const int MaxTunnels = 4;

    private readonly FlowTableOptions _options;
    private readonly FlowStore _store;
    private readonly FlowHash _hash = FlowHash.Create();

    // Packets on their way into the store, which takes them in batches. Whatever is asked of the store hands them over first.
    private readonly PendingFlow[] _batch = new PendingFlow[FlowStore.LongestBatch];
    private int _pending;

    /// <summary>Makes an empty table.</summary>
    /// <param name="options">Limits, tunnels, and the width of the rate's buckets.</param>
    public FlowTable(FlowTableOptions? options = null)
    {
        _options = options ?? new FlowTableOptions();
        _options.Validate();
        Rate = new TrafficRate(_options.BucketWidth, _options.MaxBuckets);
        _store = new FlowStore(_hash, _options.MaxFlows);
    }

    /// <summary>All packets.</summary>
    public long TotalPackets { get; private set; }

    /// <summary>The bytes of all packets, as long as they were on the wire.</summary>
    public long TotalBytes { get; private set; }

    /// <summary>Packets without IP addresses (ARP too), which belong to no conversation.</summary>
    public long OtherPackets { get; private set; }

    /// <summary>Packets in which a header contradicts itself.</summary>
    public long MalformedPackets { get; private set; }

    /// <summary>Packets of conversations beyond <see cref="FlowTableOptions.MaxFlows"/>.</summary>
    public long UnassignedPackets => Store.Unassigned;

    /// <summary>How many conversations there are.</summary>
    public int Count => Store.Count;

    /// <summary>Packets and bytes over time.</summary>
    public TrafficRate Rate { get; }

    /// <summary>All conversations, in the order of their first packets. Makes an object for each.</summary>
    public IEnumerable<Flow> Flows
    {
        get
        {
            for (int i = 0; i < Count; i++)
            {
                yield return _store.ToFlow(i);
            }
        }
    }

    private FlowStore Store
    {
        get
        {
            HandOver();
            return _store;
        }
    }

    /// <summary>Counts a packet.</summary>
    /// <param name="packet">The packet.</param>
    public void Add(in PacketRecord packet)
    {
        TotalPackets++;
        TotalBytes += packet.OriginalLength;
        bool hasTime = packet.TryGetUnixNanoseconds(out long time);
        Rate.Add(hasTime, time, packet.OriginalLength);
        if (PlainFrame.TryReadIPv4(packet.Data, packet.LinkType, out ulong addresses, out ulong ends))
        {
            ref PendingFlow pending = ref _batch[_pending];
            pending.SetIPv4(addresses, hasTime ? ends | PendingFlow.HasTime : ends, in _hash);
            Add(ref pending, packet.OriginalLength, time);
        }
        else
        {
            AddOther(in packet, hasTime, time);
        }
    }

    /// <summary>The conversations with the most bytes; of equal ones, those first that were seen first.</summary>
    /// <param name="count">How many.</param>
    public IReadOnlyList<Flow> TopFlows(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var ranking = new Ranking<(long Bytes, int Index)>(
            count,
            Comparer<(long Bytes, int Index)>.Create(
                (left, right) => left.Bytes != right.Bytes ? right.Bytes.CompareTo(left.Bytes) : left.Index.CompareTo(right.Index)));
        for (int i = 0; i < Count; i++)
        {
            ranking.Add((_store.Bytes(i), i));
        }

        return [.. ranking.Take().Select(best => _store.ToFlow(best.Index))];
    }

    /// <summary>
    /// The addresses with the most bytes sent and received; of equal ones in order of the addresses. Adds up one number for every address, and the others for
    /// the best alone.
    /// </summary>
    /// <param name="count">How many.</param>
    public IReadOnlyList<Talker> TopTalkers(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var bytes = new Dictionary<NetworkAddress, long>();
        for (int i = 0; i < Count; i++)
        {
            // Who talks to itself both sends and receives all of it.
            FlowSums sums = _store.Sums(i);
            CollectionsMarshal.GetValueRefOrAddDefault(bytes, sums.First, out _) += sums.FirstBytes + sums.SecondBytes;
            CollectionsMarshal.GetValueRefOrAddDefault(bytes, sums.Second, out _) += sums.FirstBytes + sums.SecondBytes;
        }

        var ranking = new Ranking<(long Bytes, NetworkAddress Address)>(
            count,
            Comparer<(long Bytes, NetworkAddress Address)>.Create(
                (left, right) => left.Bytes != right.Bytes ? right.Bytes.CompareTo(left.Bytes) : left.Address.CompareTo(right.Address)));
        foreach ((NetworkAddress address, long sum) in bytes)
        {
            ranking.Add((sum, address));
        }

        IReadOnlyList<(long Bytes, NetworkAddress Address)> best = ranking.Take();
        var talkers = best.ToDictionary(talker => talker.Address, talker => new Talker(talker.Address, 0, 0, 0, 0, 0));
        for (int i = 0; i < Count; i++)
        {
            FlowSums sums = _store.Sums(i);
            Tally(sums.First, sums.FirstPackets, sums.FirstBytes, sums.SecondPackets, sums.SecondBytes, 1);
            Tally(sums.Second, sums.SecondPackets, sums.SecondBytes, sums.FirstPackets, sums.FirstBytes, sums.First == sums.Second ? 0 : 1);
        }

        return [.. best.Select(talker => talkers[talker.Address])];

        void Tally(NetworkAddress address, long sent, long sentBytes, long received, long receivedBytes, int flows)
        {
            ref Talker talker = ref CollectionsMarshal.GetValueRefOrNullRef(talkers, address);
            if (!Unsafe.IsNullRef(ref talker))
            {
                talker = talker with
                {
                    SentPackets = talker.SentPackets + sent,
                    SentBytes = talker.SentBytes + sentBytes,
                    ReceivedPackets = talker.ReceivedPackets + received,
                    ReceivedBytes = talker.ReceivedBytes + receivedBytes,
                    Flows = talker.Flows + flows,
                };
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddOther(in PacketRecord packet, bool hasTime, long time)
    {
        if (PlainFrame.TryReadIPv6(packet.Data, packet.LinkType, out ulong ends))
        {
            ref PendingFlow pending = ref _batch[_pending];
            pending.SetIPv6(packet.Data.Slice(PlainFrame.IPv6Addresses, 32), hasTime ? ends | PendingFlow.HasTime : ends, in _hash);
            Add(ref pending, packet.OriginalLength, time);
        }
        else
        {
            AddOdd(in packet, hasTime, time);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddOdd(in PacketRecord packet, bool hasTime, long time)
    {
        PacketDecoder.Decode(in packet, out DecodedPacket decoded);
        if (decoded.Tunnel != TunnelKind.None && _options.FollowTunnels)
        {
            AddInner(packet.OriginalLength, hasTime, time, decoded);
        }
        else
        {
            AddDecoded(packet.OriginalLength, hasTime, time, in decoded);
        }
    }

    private void AddInner(long bytes, bool hasTime, long time, DecodedPacket decoded)
    {
        // What cannot be read inside a tunnel still belongs to the tunnel's own conversation; but a tunnel may lead through another one without addresses, such
        // as MPLS.
        DecodedPacket current = decoded;
        for (int depth = 0; depth < MaxTunnels && PacketDecoder.TryDecodeInner(in current, out DecodedPacket inner); depth++)
        {
            if (inner.HasAddresses)
            {
                decoded = inner;
            }

            current = inner;
        }

        AddDecoded(bytes, hasTime, time, in decoded);
    }

    private void AddDecoded(long bytes, bool hasTime, long time, in DecodedPacket decoded)
    {
        if (decoded.Status == DecodeStatus.Malformed)
        {
            MalformedPackets++;
        }

        if (decoded.Network is not (NetworkProtocol.IPv4 or NetworkProtocol.IPv6))
        {
            OtherPackets++;
            return;
        }

        var endpoints = new PacketEndpoints(in decoded);
        AddEnds(in endpoints, bytes, hasTime, time);
    }

    private void AddEnds(in PacketEndpoints endpoints, long bytes, bool hasTime, long time)
    {
        ulong ends = ((ulong)endpoints.TcpFlags << PendingFlow.FlagsShift) | ((ulong)endpoints.Protocol.Value << 32);
        ends |= endpoints.Protocol.HasPorts ? ((uint)endpoints.SourcePort << 16) | endpoints.DestinationPort : 0;
        ends |= hasTime ? PendingFlow.HasTime : 0;
        ref PendingFlow pending = ref _batch[_pending];
        if (endpoints.Network == NetworkProtocol.IPv4)
        {
            pending.SetIPv4(BinaryPrimitives.ReadUInt64BigEndian(endpoints.Addresses), ends, in _hash);
        }
        else
        {
            pending.SetIPv6(endpoints.Addresses, ends, in _hash);
        }

        Add(ref pending, bytes, time);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(ref PendingFlow pending, long bytes, long time)
    {
        pending.Time = time;
        pending.Bytes = bytes;
        if (++_pending == FlowStore.LongestBatch)
        {
            HandOver();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void HandOver()
    {
        Span<PendingFlow> batch = _batch.AsSpan(0, _pending);
        _pending = 0;
        _store.Add(batch);
    }
}
