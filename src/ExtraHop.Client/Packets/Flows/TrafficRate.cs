namespace ExtraHop.Client.Packets;

/// <summary>Counts packets and bytes over time, in constant memory: when the buckets do not suffice, they become twice as wide. Order does not matter.</summary>
public sealed class TrafficRate
{
    private readonly long[] _packets;
    private readonly long[] _bytes;
    private readonly TimeSpan _width;
    private long _widthNanoseconds;
    private long _first;
    private long _last = -1;
    private int _origin;
    private long _start;
    private long _end;

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
        _packets = new long[maxBuckets];
        _bytes = new long[maxBuckets];
    }

    /// <summary>The width of the buckets as it is now.</summary>
    public TimeSpan BucketWidth => TimeSpan.FromTicks(_widthNanoseconds / 100);

    /// <summary>The width of the buckets at the start.</summary>
    public TimeSpan InitialBucketWidth => _width;

    /// <summary>Packets whose time lies outside the years 1677 to 2262, or that have none; in no bucket.</summary>
    public long UntimedPackets { get; private set; }

    /// <summary>The buckets from the first to the last packet, empty ones included.</summary>
    public IReadOnlyList<RateBucket> Buckets
    {
        get
        {
            var buckets = new List<RateBucket>();
            for (var number = _first; number <= _last; number++)
            {
                var slot = Slot(number);
                buckets.Add(new RateBucket(new CaptureTimestamp((Int128)number * _widthNanoseconds), BucketWidth, _packets[slot], _bytes[slot]));
            }

            return buckets;
        }
    }

    /// <summary>Counts a packet.</summary>
    /// <param name="packet">The packet.</param>
    public void Add(in PacketRecord packet)
    {
        var time = 0L;
        Add(packet.HasTimestamp && packet.Timestamp.TryGetUnixNanoseconds(out time), time, packet.OriginalLength);
    }

    /// <summary>Counts a packet.</summary>
    /// <param name="timestamp">When it was seen.</param>
    /// <param name="bytes">How long it was.</param>
    public void Add(CaptureTimestamp timestamp, long bytes) => Add(timestamp.TryGetUnixNanoseconds(out var time), time, bytes);

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

        _packets[_origin] += 1;
        _bytes[_origin] += bytes;
    }

    /// <summary>Makes the bucket of a time the one at hand.</summary>
    private void Seek(long time)
    {
        var number = FloorDivide(time, _widthNanoseconds);
        if (_last < _first)
        {
            _first = number;
            _last = number;
        }

        while (Math.Max(number, _last) - Math.Min(number, _first) >= _packets.Length)
        {
            Widen();
            number = FloorDivide(time, _widthNanoseconds);
        }

        _first = Math.Min(_first, number);
        _last = Math.Max(_last, number);
        _origin = Slot(number);
        _start = Saturate((Int128)number * _widthNanoseconds);
        _end = Saturate((Int128)(number + 1) * _widthNanoseconds);
    }

    private void Widen()
    {
        var packets = new List<(long Number, long Packets, long Bytes)>();
        for (var number = _first; number <= _last; number++)
        {
            var slot = Slot(number);
            packets.Add((number, _packets[slot], _bytes[slot]));
        }

        Array.Clear(_packets);
        Array.Clear(_bytes);
        _widthNanoseconds *= 2;
        _first = FloorDivide(_first, 2);
        _last = FloorDivide(_last, 2);
        foreach (var (number, count, bytes) in packets)
        {
            var slot = Slot(FloorDivide(number, 2));
            _packets[slot] += count;
            _bytes[slot] += bytes;
        }
    }

    private int Slot(long number)
    {
        var slot = number % _packets.Length;
        return (int)(slot < 0 ? slot + _packets.Length : slot);
    }

    private static long FloorDivide(long value, long divisor)
    {
        var quotient = value / divisor;
        return value % divisor < 0 ? quotient - 1 : quotient;
    }

    private static long Saturate(Int128 value) => value > long.MaxValue ? long.MaxValue : value < long.MinValue ? long.MinValue : (long)value;
}
