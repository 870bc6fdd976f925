using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ExtraHop.Client.Packets;

/// <summary>
/// Conversations, top talkers and rates of a capture, in one pass. Allocates only when it meets new conversations, and never beyond its limit. Not for several threads at once.
/// </summary>
public sealed class FlowTable
{
    private const int MaxTunnels = 4;

    private readonly FlowTableOptions _options;
    private readonly ulong _secret;
    private int[] _buckets = new int[1024];
    private FlowEntry[] _entries = new FlowEntry[512];

    /// <summary>Makes an empty table.</summary>
    /// <param name="options">Limits, tunnels, and the width of the rate's buckets.</param>
    public FlowTable(FlowTableOptions? options = null)
    {
        _options = options ?? new FlowTableOptions();
        _options.Validate();
        Rate = new TrafficRate(_options.BucketWidth, _options.MaxBuckets);
        Span<ulong> secret = stackalloc ulong[1];
        RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(secret));
        _secret = secret[0];
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
    public long UnassignedPackets { get; private set; }

    /// <summary>How many conversations there are.</summary>
    public int Count { get; private set; }

    /// <summary>Packets and bytes over time.</summary>
    public TrafficRate Rate { get; }

    /// <summary>All conversations, in the order of their first packets. Makes an object for each.</summary>
    public IEnumerable<Flow> Flows
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                yield return _entries[i].ToFlow();
            }
        }
    }

    /// <summary>Counts a packet.</summary>
    /// <param name="packet">The packet.</param>
    public void Add(in PacketRecord packet)
    {
        TotalPackets++;
        TotalBytes += packet.OriginalLength;
        var time = 0L;
        var hasTime = packet.HasTimestamp && packet.Timestamp.TryGetUnixNanoseconds(out time);
        Rate.Add(hasTime, time, packet.OriginalLength);
        PacketDecoder.Decode(in packet, out var decoded);
        if (decoded.Tunnel != TunnelKind.None && _options.FollowTunnels)
        {
            AddInner(packet.OriginalLength, hasTime, time, decoded);
        }
        else
        {
            AddDecoded(packet.OriginalLength, hasTime, time, in decoded);
        }
    }

    /// <summary>The conversations with the most bytes.</summary>
    /// <param name="count">How many.</param>
    public IReadOnlyList<Flow> TopFlows(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Enumerable.Range(0, Count)
            .OrderByDescending(i => _entries[i].FirstBytes + _entries[i].SecondBytes)
            .Take(count)
            .Select(i => _entries[i].ToFlow())
            .ToList();
    }

    /// <summary>The addresses with the most bytes sent and received.</summary>
    /// <param name="count">How many.</param>
    public IReadOnlyList<Talker> TopTalkers(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var talkers = new Dictionary<NetworkAddress, Talker>();
        for (var i = 0; i < Count; i++)
        {
            ref readonly var entry = ref _entries[i];
            var (first, second) = (entry.FirstEnd.Address, entry.SecondEnd.Address);
            Tally(first, entry.FirstPackets, entry.FirstBytes, entry.SecondPackets, entry.SecondBytes, 1);
            Tally(second, entry.SecondPackets, entry.SecondBytes, entry.FirstPackets, entry.FirstBytes, first == second ? 0 : 1);
        }

        return talkers.Values.OrderByDescending(talker => talker.Bytes).ThenBy(talker => talker.Address).Take(count).ToList();

        void Tally(NetworkAddress address, long sent, long sentBytes, long received, long receivedBytes, int flows)
        {
            ref var talker = ref CollectionsMarshal.GetValueRefOrAddDefault(talkers, address, out _);
            talker = new Talker(
                address,
                talker.SentPackets + sent,
                talker.SentBytes + sentBytes,
                talker.ReceivedPackets + received,
                talker.ReceivedBytes + receivedBytes,
                talker.Flows + flows);
        }
    }

    private void AddInner(long bytes, bool hasTime, long time, DecodedPacket decoded)
    {
        // What cannot be read inside a tunnel still belongs to the tunnel's own conversation; but a tunnel may lead through another one without addresses, such as MPLS.
        var current = decoded;
        for (var depth = 0; depth < MaxTunnels && PacketDecoder.TryDecodeInner(in current, out var inner); depth++)
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

        var hasPorts = decoded.Protocol.Value is 6 or 17 or 132;
        var key = FlowKey.Create(
            decoded.Source,
            hasPorts ? decoded.SourcePort : 0,
            decoded.Destination,
            hasPorts ? decoded.DestinationPort : 0,
            decoded.Protocol.Value,
            out var isReversed);
        var index = Find(in key);
        if (index < 0)
        {
            UnassignedPackets++;
            return;
        }

        ref var entry = ref _entries[index];

        // The opener of a connection is its client, whoever was seen first.
        var opens = (decoded.TcpFlags & (TcpFlags.Syn | TcpFlags.Ack)) == TcpFlags.Syn;
        if (opens || entry.FirstPackets + entry.SecondPackets == 0)
        {
            entry.ClientIsSecond = isReversed;
        }

        entry.Flags |= decoded.TcpFlags;
        if (isReversed)
        {
            entry.SecondPackets++;
            entry.SecondBytes += bytes;
        }
        else
        {
            entry.FirstPackets++;
            entry.FirstBytes += bytes;
        }

        if (hasTime)
        {
            entry.First = entry.HasTime && entry.First < time ? entry.First : time;
            entry.Last = entry.HasTime && entry.Last > time ? entry.Last : time;
            entry.HasTime = true;
        }
    }

    private int Find(in FlowKey key)
    {
        var hash = key.Hash(_secret);
        var entries = _entries;
        for (var index = _buckets[hash & (uint)(_buckets.Length - 1)] - 1; (uint)index < (uint)entries.Length; index = entries[index].Next)
        {
            if (entries[index].Hash == hash && entries[index].Key == key)
            {
                return index;
            }
        }

        return Count < _options.MaxFlows ? Insert(in key, hash) : -1;
    }

    private int Insert(in FlowKey key, uint hash)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, (int)Math.Min(_entries.Length * 2L, _options.MaxFlows));
            _buckets = new int[_buckets.Length * 2];
            for (var i = 0; i < Count; i++)
            {
                Link(ref _entries[i], i);
            }
        }

        ref var entry = ref _entries[Count];
        entry = new FlowEntry { Key = key, Hash = hash };
        Link(ref entry, Count);
        return Count++;
    }

    private void Link(ref FlowEntry entry, int index)
    {
        ref var bucket = ref _buckets[entry.Hash & (uint)(_buckets.Length - 1)];
        entry.Next = bucket - 1;
        bucket = index + 1;
    }
}
