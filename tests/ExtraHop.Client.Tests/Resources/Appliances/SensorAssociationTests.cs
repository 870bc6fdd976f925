namespace ExtraHop.Client.Tests.Resources.Appliances;

public sealed class SensorAssociationTests
{
    [Theory]
    [InlineData("""{"associated_sensor_id":12884901889}""", 12884901889)]
    [InlineData("""{"associated_sensor_id":"3"}""", 3L)]
    [InlineData("""{"associated_sensor_id":0}""", 0L)]
    [InlineData("""{"associated_sensor_id":null}""", null)]
    [InlineData("""{"associated_sensor_id":"none"}""", null)]
    [InlineData("""{"associated_sensor_id":1.5}""", null)]
    [InlineData("""{"associated_sensor_id":99999999999999999999}""", null)]
    [InlineData("""{"associated_sensor_id":{"id":3}}""", null)]
    [InlineData("""{"other":3}""", null)]
    [InlineData("{}", null)]
    public void The_id_is_read_where_there_is_one_and_the_answer_goes_back_as_it_came(string json, long? expected)
    {
        var association = SensorAssociation.FromJson(json);

        Assert.Equal(expected, association.AssociatedSensorId);
        Assert.Equal(json, association.ToJson());
    }
}
