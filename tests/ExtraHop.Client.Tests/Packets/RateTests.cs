using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Tests.Packets;

public class RateTests
{
    private const long Second = 1_000_000_000;
    private const long Today = 1_732_700_000;

    [Theory]
    [InlineData(0)]
    [InlineData(300)]
    [InlineData(600)]
    public void A_packet_of_1970_among_six_hundred_is_told_and_widens_nothing(int place)
    {
        foreach ((long far, string when) in ((long, string)[])[(0, "1970"), (4_294_967_295, "2106")])
        {
            var times = Enumerable.Range(0, 600).Select(i => Today + i).ToList();
            times.Insert(place, far);
            TrafficRate rate = Count(times);
            Assert.Equal((600, TimeSpan.FromSeconds(1)), (rate.Buckets.Count, rate.BucketWidth));
            Assert.All(rate.Buckets, bucket => Assert.Equal((1L, 10L), (bucket.Packets, bucket.Bytes)));
            RateBucket outlier = Assert.Single(rate.Outliers);
            Assert.Equal((1L, 10L), (outlier.Packets, outlier.Bytes));
            Assert.StartsWith(when, outlier.Start.ToString(), StringComparison.Ordinal);
            Assert.Equal((1L, 0L), (rate.OutlierPackets, rate.UntimedPackets));
        }
    }

    [Fact]
    public void Outliers_on_both_sides_are_told_whatever_the_order()
    {
        long[] times = Enumerable.Range(0, 5000).Select(i => Today + (i / 4)).Concat([0, 1, 4_294_967_295]).ToArray();
        for (int seed = 0; seed < 5; seed++)
        {
            new Random(seed).Shuffle(times);
            TrafficRate rate = Count(times);
            Assert.Equal((1250, 3L), (rate.Buckets.Count, rate.OutlierPackets));
            Assert.Equal([0L, 1L, 4_294_967_295L], rate.Outliers.Select(bucket => (long)bucket.Start.UnixSeconds));
        }
    }

    [Fact]
    public void A_long_capture_with_an_outlier_widens_only_as_far_as_itself_needs()
    {
        TrafficRate rate = Count(Enumerable.Range(0, 40_000).Select(i => Today + i).Prepend(0));
        Assert.Equal((TimeSpan.FromSeconds(16), 1L), (rate.BucketWidth, rate.OutlierPackets));
        Assert.InRange(rate.Buckets.Count, 2500, 2502);
        Assert.Equal(40_000, rate.Buckets.Sum(bucket => bucket.Packets));
    }

    [Fact]
    public void What_is_many_or_not_far_is_no_outlier()
    {
        // Two captures run together, half a year apart.
        TrafficRate two = Count(Enumerable.Range(0, 500).Select(i => Today + i).Concat(Enumerable.Range(0, 500).Select(i => Today + (180 * 86_400L) + i)));
        Assert.Equal((0L, 1000L), (two.OutlierPackets, two.Buckets.Sum(bucket => bucket.Packets)));
        Assert.InRange(two.Buckets.Count, 2, 4096);

        // A quiet tail of a day behind a busy minute.
        TrafficRate tail = Count(Enumerable.Range(0, 6000).Select(i => Today + (i / 100)).Concat([Today + 3600, Today + 86_400]));
        Assert.Equal((0L, TimeSpan.FromSeconds(32)), (tail.OutlierPackets, tail.BucketWidth));

        // Too few packets to say which of them are far away.
        TrafficRate few = Count([0, Today, Today + 1]);
        Assert.Equal((0L, 3L), (few.OutlierPackets, few.Buckets.Sum(bucket => bucket.Packets)));
    }

    [Fact]
    public void Whatever_comes_memory_is_bounded_and_every_packet_is_counted_once()
    {
        var random = new Random(5);
        foreach (int buckets in (int[])[2, 3, 7, 64])
        {
            var rate = new TrafficRate(TimeSpan.FromMilliseconds(1), buckets);
            for (int i = 0; i < 3000; i++)
            {
                long time = random.Next(3) switch { 0 => long.MaxValue - random.Next(), 1 => long.MinValue + random.Next(), _ => random.NextInt64() };
                rate.Add(new CaptureTimestamp(time), 1);
                rate.Add(new CaptureTimestamp(Today * Second), 1);
            }

            Assert.InRange(rate.Buckets.Count, 1, buckets);
            Assert.InRange(rate.Outliers.Count, 0, buckets);
            Assert.Equal(6000, rate.Buckets.Sum(bucket => bucket.Packets) + rate.OutlierPackets);
            Assert.True(rate.BucketWidth > TimeSpan.Zero);
        }
    }

    [Fact]
    public void Without_outliers_the_buckets_are_those_of_the_smallest_width_that_fits()
    {
        var random = new Random(3);
        for (int turn = 0; turn < 200; turn++)
        {
            long span = 1L << random.Next(1, 24);
            var times = Enumerable.Range(0, 50).Select(_ => Today + random.NextInt64(span)).ToList();
            TrafficRate rate = Count(times, 64);
            long width = 1L;
            while ((times.Max() / width) - (times.Min() / width) >= 64)
            {
                width *= 2;
            }

            Assert.Equal(TimeSpan.FromSeconds(width), rate.BucketWidth);
            IEnumerable<(long, long)> expected = Enumerable.Range(0, (int)((times.Max() / width) - (times.Min() / width)) + 1)
                .Select(i => ((times.Min() / width) + i, times.LongCount(time => time / width == (times.Min() / width) + i)));
            Assert.Equal(expected, rate.Buckets.Select(bucket => ((long)bucket.Start.UnixSeconds / width, bucket.Packets)));
        }
    }

    private static TrafficRate Count(IEnumerable<long> seconds, int maxBuckets = 4096)
    {
        var rate = new TrafficRate(TimeSpan.FromSeconds(1), maxBuckets);
        foreach (long second in seconds)
        {
            rate.Add(new CaptureTimestamp((Int128)second * Second), 10);
        }

        return rate;
    }
}
