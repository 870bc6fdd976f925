using System.Runtime.InteropServices;
using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>What a flow table means, written down as simply as it goes: a dictionary of conversations, in the order in which they were seen.</summary>
internal sealed class ReferenceFlowTable(FlowTableOptions? options = null)
{
    private readonly FlowTableOptions _options = options ?? new FlowTableOptions();
    private readonly Dictionary<Key, int> _numbers = [];
    private readonly List<Entry> _entries = [];

    public long TotalPackets { get; private set; }

    public long TotalBytes { get; private set; }

    public long OtherPackets { get; private set; }

    public long MalformedPackets { get; private set; }

    public long UnassignedPackets { get; private set; }

    public IReadOnlyList<Flow> Flows => [.. _entries.Select(entry => entry.ToFlow())];

    public IReadOnlyList<Flow> TopFlows(int count) => [.. Flows.OrderByDescending(flow => flow.Bytes).Take(count)];

    public IReadOnlyList<Talker> TopTalkers(int count)
    {
        var talkers = new Dictionary<NetworkAddress, Talker>();
        foreach (Flow flow in Flows)
        {
            Tally(flow.Client.Address, flow.ClientPackets, flow.ClientBytes, flow.ServerPackets, flow.ServerBytes, 1);
            int flows = flow.Client.Address == flow.Server.Address ? 0 : 1;
            Tally(flow.Server.Address, flow.ServerPackets, flow.ServerBytes, flow.ClientPackets, flow.ClientBytes, flows);
        }

        return [.. talkers.Values.OrderByDescending(talker => talker.Bytes).ThenBy(talker => talker.Address).Take(count)];

        void Tally(NetworkAddress address, long sent, long sentBytes, long received, long receivedBytes, int flows)
        {
            ref Talker talker = ref CollectionsMarshal.GetValueRefOrAddDefault(talkers, address, out _);
            talker = new Talker(
                address,
                talker.SentPackets + sent,
                talker.SentBytes + sentBytes,
                talker.ReceivedPackets + received,
                talker.ReceivedBytes + receivedBytes,
                talker.Flows + flows);
        }
    }

    public void Add(in PacketRecord packet)
    {
        TotalPackets++;
        TotalBytes += packet.OriginalLength;
        long time = 0L;
        bool hasTime = packet.HasTimestamp && packet.Timestamp.TryGetUnixNanoseconds(out time);
        PacketDecoder.Decode(in packet, out DecodedPacket decoded);
        DecodedPacket best = decoded;
        for (int depth = 0; _options.FollowTunnels && depth < 4 && PacketDecoder.TryDecodeInner(in decoded, out DecodedPacket inner); depth++)
        {
            best = inner.HasAddresses ? inner : best;
            decoded = inner;
        }

        MalformedPackets += best.Status == DecodeStatus.Malformed ? 1 : 0;
        if (best.Network is not (NetworkProtocol.IPv4 or NetworkProtocol.IPv6))
        {
            OtherPackets++;
            return;
        }

        bool hasPorts = best.Protocol.Value is 6 or 17 or 132;
        var source = new FlowEndpoint(best.Source, hasPorts ? best.SourcePort : 0);
        var destination = new FlowEndpoint(best.Destination, hasPorts ? best.DestinationPort : 0);
        int order = source.Address.CompareTo(destination.Address);
        bool isReversed = order > 0 || (order == 0 && source.Port > destination.Port);
        Key key = isReversed ? new Key(destination, source, best.Protocol) : new Key(source, destination, best.Protocol);
        if (!_numbers.TryGetValue(key, out int number))
        {
            if (_entries.Count == _options.MaxFlows)
            {
                UnassignedPackets++;
                return;
            }

            number = _entries.Count;
            _numbers.Add(key, number);
            _entries.Add(new Entry(key));
        }

        _entries[number].Add(isReversed, packet.OriginalLength, hasTime ? time : null, best.TcpFlags);
    }

    private sealed record Key(FlowEndpoint First, FlowEndpoint Second, IpProtocol Protocol);

    private sealed class Entry(Key key)
    {
        private readonly long[] _packets = new long[2];
        private readonly long[] _bytes = new long[2];
        private int _client;
        private TcpFlags _flags;
        private long? _first;
        private long? _last;

        public void Add(bool isReversed, long bytes, long? time, TcpFlags flags)
        {
            int side = isReversed ? 1 : 0;
            _client = (flags & (TcpFlags.Syn | TcpFlags.Ack)) == TcpFlags.Syn || _packets.Sum() == 0 ? side : _client;
            _flags |= flags;
            _packets[side]++;
            _bytes[side] += bytes;
            _first = time is null || _first < time ? _first : time;
            _last = time is null || _last > time ? _last : time;
        }

        public Flow ToFlow() => new()
        {
            Client = _client == 0 ? key.First : key.Second,
            Server = _client == 0 ? key.Second : key.First,
            Protocol = key.Protocol,
            ClientPackets = _packets[_client],
            ClientBytes = _bytes[_client],
            ServerPackets = _packets[1 - _client],
            ServerBytes = _bytes[1 - _client],
            First = _first is { } first ? new CaptureTimestamp(first) : null,
            Last = _last is { } last ? new CaptureTimestamp(last) : null,
            TcpFlags = _flags,
        };
    }
}
