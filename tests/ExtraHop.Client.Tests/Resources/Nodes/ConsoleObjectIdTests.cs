namespace ExtraHop.Client.Tests.Resources.Nodes;

public sealed class ConsoleObjectIdTests
{
    [Theory]
    [InlineData(30064781284, 7, 10212)]
    [InlineData(10212, 0, 10212)]
    [InlineData(0, 0, 0)]
    [InlineData(4294967295, 0, 4294967295)]
    [InlineData(4294967296, 1, 0)]
    [InlineData(long.MaxValue, int.MaxValue, uint.MaxValue)]
    public void A_number_comes_apart_and_together_again(long objectId, long sensorId, long localId)
    {
        var id = ConsoleObjectId.FromObjectId(objectId);

        Assert.Equal(sensorId, id.SensorId);
        Assert.Equal(localId, id.LocalId);
        Assert.Equal(id, new ConsoleObjectId(sensorId, localId));
        Assert.Equal(objectId, new ConsoleObjectId(sensorId, localId).ObjectId);
    }

    [Fact]
    public void A_number_with_its_upper_local_bit_set_does_not_turn_negative() =>
        Assert.Equal(0x8000_0001L, ConsoleObjectId.FromObjectId(0x7_8000_0001).LocalId);

    [Theory]
    [InlineData(-1, 0, "sensorId")]
    [InlineData(2147483648, 0, "sensorId")]
    [InlineData(0, -1, "localId")]
    [InlineData(0, 4294967296, "localId")]
    public void A_number_outside_of_its_range_is_refused_by_name(long sensorId, long localId, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => new ConsoleObjectId(sensorId, localId)).ParamName);

    [Fact]
    public void A_negative_number_is_no_object() => Assert.Throws<ArgumentOutOfRangeException>(() => ConsoleObjectId.FromObjectId(-1));

    [Fact]
    public void Numbers_order_by_sensor_and_then_by_object()
    {
        Assert.True(new ConsoleObjectId(1, uint.MaxValue) < new ConsoleObjectId(2, 0));
        Assert.True(new ConsoleObjectId(2, 1) > new ConsoleObjectId(2, 0));
        Assert.True(new ConsoleObjectId(2, 1) >= new ConsoleObjectId(2, 1));
        Assert.True(new ConsoleObjectId(2, 1) <= new ConsoleObjectId(2, 1));
    }

    [Fact]
    public void It_reads_as_sensor_and_object()
    {
        (long sensor, long local) = ConsoleObjectId.FromObjectId(30064781284);

        Assert.Equal((7L, 10212L), (sensor, local));
        Assert.Equal("7:10212", ConsoleObjectId.FromObjectId(30064781284).ToString());
    }
}
