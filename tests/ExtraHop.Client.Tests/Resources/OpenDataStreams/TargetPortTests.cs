namespace ExtraHop.Client.Tests.Resources.OpenDataStreams;

public sealed class TargetPortTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(65536)]
    public void No_target_is_sent_with_a_port_that_is_none(int port)
    {
        Func<object>[] makes =
        [
            () => new OdsSyslogTargetCreate { Name = "n", Host = "h", Port = port, Protocol = OdsSyslogProtocol.Tcp },
            () => new OdsRawTargetCreate { Name = "n", Host = "h", Port = port, Protocol = OdsRawProtocol.Tcp },
            () => new OdsHttpTargetCreate { Name = "n", Host = "h", Port = port, Protocol = OdsHttpProtocol.Https, Authentication = OdsHttpAuth.None,
                Pipeline = false },
            () => new OdsMongoDbTargetCreate { Name = "n", Host = "h", Port = port },
            () => OdsKafkaBroker.At("h", port),
        ];

        Assert.All(makes, make =>
        {
            ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(make);
            Assert.Contains("from 1 to 65535", error.Message, StringComparison.Ordinal);
            Assert.Equal(port, error.ActualValue);
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(65535)]
    public void A_port_goes_out_as_it_was_set(int port) =>
        Assert.Contains($"\"port\":{port}", new OdsMongoDbTargetCreate { Name = "n", Host = "h", Port = port }.ToJson(), StringComparison.Ordinal);

    [Fact]
    public void Json_with_such_a_port_is_refused_as_json()
    {
        FormatException error = Assert.Throws<FormatException>(() => OdsMongoDbTargetCreate.FromJson("""{"name":"n","host":"h","port":0}"""));

        Assert.Contains("OdsMongoDbTargetCreate", error.Message, StringComparison.Ordinal);
        Assert.Contains("from 1 to 65535", error.Message, StringComparison.Ordinal);
    }
}
