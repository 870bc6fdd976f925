using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Tests.Packets;

public class PcapngTimeTests
{
    private static readonly byte[] s_data = [1, 2, 3, 4, 5];

    [Theory]
    [InlineData(null, 1UL, "1000")]
    [InlineData(0, 3UL, "3000000000")]
    [InlineData(3, 1234UL, "1234000000")]
    [InlineData(9, 1234UL, "1234")]
    [InlineData(12, 12_345UL, "12")]
    [InlineData(12, 5_750_000_000_000UL, "5750000000")]
    [InlineData(127, ulong.MaxValue, "0")]
    [InlineData(28, ulong.MaxValue, "1")]
    [InlineData(0x80, 5UL, "5000000000")]
    [InlineData(0x80 | 10, 1536UL, "1500000000")]
    [InlineData(0x80 | 36, 395_136_991_232UL, "5750000000")]
    [InlineData(0x80 | 40, 0x0000_0180_0000_0000UL, "1500000000")]
    [InlineData(0x80 | 40, 6_322_191_859_712UL, "5750000000")]
    [InlineData(0x80 | 63, ulong.MaxValue, "1999999999")]
    [InlineData(0x80 | 127, ulong.MaxValue, "0")]
    [InlineData(0, ulong.MaxValue, "18446744073709551615000000000")]
    [InlineData(null, 0UL, "0")]
    [InlineData(null, 18_446_744_073_709_550UL, "18446744073709550000")]
    [InlineData(null, 18_446_744_073_709_551UL, "18446744073709551000")]
    [InlineData(null, 18_446_744_073_709_552UL, "18446744073709552000")]
    [InlineData(9, ulong.MaxValue, "18446744073709551615")]
    public void Every_time_resolution_is_exact(int? resolution, ulong ticks, string nanoseconds)
    {
        var b = new CaptureBytes();
        byte[] options = resolution is { } value ? b.Option(9, [(byte)value]) : [];
        Packet packet = Assert.Single(Reading.All(b.Section().Interface(1, 0, options).Enhanced(0, ticks, s_data).ToArray()).Packets);
        Assert.Equal(Int128.Parse(nanoseconds, System.Globalization.CultureInfo.InvariantCulture), packet.Timestamp!.Value.UnixNanoseconds);
    }

    [Theory]
    [InlineData(false, -5L)]
    [InlineData(true, -5L)]
    [InlineData(true, 1_000_000_000_000L)]
    public void The_time_offset_is_signed_and_in_the_sections_order(bool bigEndian, long offset)
    {
        var b = new CaptureBytes(bigEndian);
        b.Section().Interface(1, 0, b.Number64(14, (ulong)offset)).Enhanced(0, 2_000_000, s_data).Enhanced(0, 0, s_data);
        Reading.Result result = Reading.All(b.ToArray());
        Assert.Equal(offset * (Int128)1_000_000_000, result.Packets[1].Timestamp!.Value.UnixNanoseconds);
        Assert.Equal((offset + 2) * (Int128)1_000_000_000, result.Packets[0].Timestamp!.Value.UnixNanoseconds);
        Assert.Equal(offset, result.Reader.Interfaces[0].TimeOffsetSeconds);
    }

    [Fact]
    public void A_time_beyond_the_calendar_is_no_error_until_it_is_asked_for_as_a_date()
    {
        var b = new CaptureBytes();
        Packet packet = Assert.Single(Reading.All(b.Section().Interface(1, 0, b.Option(9, [0])).Enhanced(0, 400_000_000_000, s_data).ToArray()).Packets);
        Assert.False(packet.Timestamp!.Value.TryToDateTimeOffset(out _));
        Assert.Throws<OverflowException>(() => packet.Timestamp.Value.ToDateTimeOffset());
        Assert.Equal("400000000000.000000000s", packet.Timestamp.Value.ToString());
    }
}
