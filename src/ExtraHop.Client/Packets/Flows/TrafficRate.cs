namespace ExtraHop.Client.Packets;

/// <summary>
/// Counts packets and bytes over time, in bounded memory: when the buckets do not suffice, they become twice as wide. Order does not matter.
/// </summary>
/// <remarks>
/// A few packets far away from all others, such as one of 1970 in a capture of today, do not widen the buckets: where at most one packet in 64 would make them
/// 256 times as wide or more, those packets are <see cref="Outliers"/>.
/// </remarks>
public sealed class TrafficRate
{
    // Told when the results are read, from all that was counted: which packets are far away does not depend on their order.
    private const int OutlierShare = 64;
    private const int OutlierDoublings = 8;

    private readonly Dictionary<long, int> _slots = [];
    private readonly TimeSpan _width;
    private readonly int _maxBuckets;
    private long[] _packets = new long[16];
    private long[] _bytes = new long[16];
    private Int128 _widthNanoseconds;
    private long _start;
    private long _end;

    // The bucket at hand, which is put away once another one is.
    private int _current = -1;
    private long _currentPackets;
    private long _currentBytes;

    /// <summary>Starts counting.</summary>
    /// <param name="bucketWidth">The width of a bucket to begin with, 1 ms to 1 day.</param>
    /// <param name="maxBuckets">The most buckets, 2 to 1,048,576.</param>
    public TrafficRate(TimeSpan bucketWidth, int maxBuckets = 4096)
    {
        if (bucketWidth < TimeSpan.FromMilliseconds(1) || bucketWidth > TimeSpan.FromDays(1))
        {
            throw new ArgumentOutOfRangeException(nameof(bucketWidth), bucketWidth, "The bucket width must lie between 1 ms and 1 day.");
        }

        if (maxBuckets is < 2 or > 1 << 20)
        {
            throw new ArgumentOutOfRangeException(nameof(maxBuckets), maxBuckets, "The number of buckets must lie between 2 and 1,048,576.");
        }

        _width = bucketWidth;
        _widthNanoseconds = bucketWidth.Ticks * 100;
        _maxBuckets = maxBuckets;
    }

    /// <summary>The width of the buckets as it is now.</summary>
    public TimeSpan BucketWidth => ToTimeSpan(_widthNanoseconds << Arrange().Doublings);

    /// <summary>The width of the buckets at the start.</summary>
    public TimeSpan InitialBucketWidth => _width;

    /// <summary>Packets whose time lies outside the years 1677 to 2262, or that have none; in no bucket.</summary>
    public long UntimedPackets { get; private set; }

    /// <summary>Packets far away from all others; in none of <see cref="Buckets"/>.</summary>
    public long OutlierPackets => Outliers.Sum(bucket => bucket.Packets);

    /// <summary>The stretches of time with packets far away from all others, in order of time; empty for most captures.</summary>
    public IReadOnlyList<RateBucket> Outliers
    {
        get
        {
            ((long Number, long Packets, long Bytes)[] sorted, int first, int end, _) = Arrange();
            return [.. sorted[..first].Concat(sorted[end..]).Select(bucket => Bucket(bucket.Number, 0, bucket.Packets, bucket.Bytes))];
        }
    }

    /// <summary>The buckets from the first to the last packet, empty ones included; without <see cref="Outliers"/>.</summary>
    public IReadOnlyList<RateBucket> Buckets
    {
        get
        {
            ((long Number, long Packets, long Bytes)[] sorted, int first, int end, int doublings) = Arrange();
            var buckets = new List<RateBucket>();
            for (int i = first; i < end; i++)
            {
                long number = sorted[i].Number >> doublings;
                for (long next = buckets.Count == 0 ? number : (sorted[first].Number >> doublings) + buckets.Count; next <= number; next++)
                {
                    buckets.Add(Bucket(next, doublings, 0, 0));
                }

                buckets[^1] = buckets[^1] with { Packets = buckets[^1].Packets + sorted[i].Packets, Bytes = buckets[^1].Bytes + sorted[i].Bytes };
            }

            return buckets;
        }
    }

    /// <summary>Counts a packet.</summary>
    /// <param name="packet">The packet.</param>
    public void Add(in PacketRecord packet)
    {
        Add(packet.TryGetUnixNanoseconds(out long time), time, packet.OriginalLength);
    }

    /// <summary>Counts a packet.</summary>
    /// <param name="timestamp">When it was seen.</param>
    /// <param name="bytes">How long it was.</param>
    public void Add(CaptureTimestamp timestamp, long bytes) => Add(timestamp.TryGetUnixNanoseconds(out long time), time, bytes);

    internal void Add(bool hasTime, long time, long bytes)
    {
        if (!hasTime)
        {
            UntimedPackets++;
            return;
        }

        // Nearly every packet falls into the bucket of the one before: no division for it.
        if (time < _start || time >= _end)
        {
            Seek(time);
        }

        _currentPackets++;
        _currentBytes += bytes;
    }

    /// <summary>Makes the bucket of a time the one at hand.</summary>
    private void Seek(long time)
    {
        PutAway();
        long number = Number(time);
        while (!_slots.TryGetValue(number, out _current))
        {
            if (_slots.Count < _maxBuckets)
            {
                _current = _slots.Count;
                _slots.Add(number, _current);
                if (_current == _packets.Length)
                {
                    Array.Resize(ref _packets, Math.Min(_packets.Length * 2, _maxBuckets));
                    Array.Resize(ref _bytes, _packets.Length);
                }

                break;
            }

            Widen();
            number = Number(time);
        }

        _start = Saturate(number * _widthNanoseconds);
        _end = Saturate((number + 1) * _widthNanoseconds);
    }

    private void PutAway()
    {
        if (_current >= 0)
        {
            _packets[_current] += _currentPackets;
            _bytes[_current] += _currentBytes;
            _currentPackets = _currentBytes = 0;
        }
    }

    private void Widen()
    {
        (long Number, long Packets, long Bytes)[] old = Sorted();
        Array.Clear(_packets);
        Array.Clear(_bytes);
        _slots.Clear();
        _widthNanoseconds *= 2;
        foreach ((long number, long packets, long bytes) in old)
        {
            if (!_slots.TryGetValue(number >> 1, out int slot))
            {
                slot = _slots.Count;
                _slots.Add(number >> 1, slot);
            }

            _packets[slot] += packets;
            _bytes[slot] += bytes;
        }
    }

    private long Number(long time)
    {
        if (_widthNanoseconds > long.MaxValue)
        {
            return time < 0 ? -1 : 0;
        }

        long width = (long)_widthNanoseconds;
        long quotient = time / width;
        return time % width < 0 ? quotient - 1 : quotient;
    }

    private (long Number, long Packets, long Bytes)[] Sorted()
        => [.. _slots.Select(slot => (slot.Key, _packets[slot.Value], _bytes[slot.Value])).OrderBy(bucket => bucket.Key)];

    /// <summary>The buckets in order, which of them are not outliers, and how often the width must double for those to fit.</summary>
    private ((long Number, long Packets, long Bytes)[] Sorted, int First, int End, int Doublings) Arrange()
    {
        PutAway();
        (long Number, long Packets, long Bytes)[] sorted = Sorted();
        if (sorted.Length == 0)
        {
            return (sorted, 0, 0, 0);
        }

        int all = 0;
        while ((sorted[^1].Number >> all) - (sorted[0].Number >> all) >= _maxBuckets)
        {
            all++;
        }

        long total = sorted.Sum(bucket => bucket.Packets);
        for (int doublings = 0; doublings <= all - OutlierDoublings; doublings++)
        {
            (int first, int end, long packets) = Densest(sorted, doublings);
            if (total - packets <= total / OutlierShare)
            {
                return (sorted, first, end, doublings);
            }
        }

        return (sorted, 0, sorted.Length, all);
    }

    /// <summary>The stretch that the buckets can hold with the most packets in it.</summary>
    private (int First, int End, long Packets) Densest((long Number, long Packets, long Bytes)[] sorted, int doublings)
    {
        (int First, int End, long Packets) best = (First: 0, End: 0, Packets: -1L);
        int first = 0;
        long packets = 0L;
        for (int i = 0; i < sorted.Length; i++)
        {
            packets += sorted[i].Packets;
            while ((sorted[i].Number >> doublings) - (sorted[first].Number >> doublings) >= _maxBuckets)
            {
                packets -= sorted[first++].Packets;
            }

            best = packets > best.Packets ? (first, i + 1, packets) : best;
        }

        return best;
    }

    private RateBucket Bucket(long number, int doublings, long packets, long bytes)
    {
        Int128 width = _widthNanoseconds << doublings;
        return new RateBucket(new CaptureTimestamp(number * width), ToTimeSpan(width), packets, bytes);
    }

    private static TimeSpan ToTimeSpan(Int128 nanoseconds) => TimeSpan.FromTicks((long)(nanoseconds / 100));

    private static long Saturate(Int128 value) => value > long.MaxValue ? long.MaxValue : value < long.MinValue ? long.MinValue : (long)value;
}
