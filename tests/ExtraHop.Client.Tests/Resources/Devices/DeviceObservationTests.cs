using System.Text.Json;

namespace ExtraHop.Client.Tests.Resources.Devices;

public sealed class DeviceObservationTests
{
    private static readonly DateTimeOffset s_time = DateTimeOffset.FromUnixTimeMilliseconds(1448474250000);

    [Theory]
    [InlineData("""[{"dns_name":"web","last_observation_time":1448474250000}]""")]
    [InlineData("""{"dns_names":[{"dns_name":"web","last_observation_time":1448474250000}]}""")]
    [InlineData("""[{"dns_name":"web","last_observation_time":"1448474250000"}]""")]
    [InlineData("""[{"dns_name":"web","last_observation_time":"2015-11-25T17:57:30Z"}]""")]
    [InlineData("""[{"dns_name":"web","last_observation_time":"2015-11-25 17:57:30"}]""")]
    public void Names_read_from_a_list_and_from_an_object(string json)
    {
        DnsNameObservation name = Assert.Single(Read<DeviceDnsNames>(json).DnsNames);

        Assert.Equal("web", name.DnsName);
        Assert.Equal(s_time, name.LastObservationTime);
    }

    [Theory]
    [InlineData("""[{"ipaddr":"10.0.0.1","last_observation_time":1448474250000}]""")]
    [InlineData("""{"ipaddrs":[{"ipaddr":"10.0.0.1","last_observation_time":1448474250000}]}""")]
    public void Addresses_read_from_a_list_and_from_an_object(string json)
    {
        IpAddressObservation address = Assert.Single(Read<DeviceIpAddresses>(json).IpAddresses);

        Assert.Equal("10.0.0.1", address.IpAddress);
        Assert.Equal(s_time, address.LastObservationTime);
    }

    [Fact]
    public void What_is_in_use_now_comes_with_the_object_and_unknown_members_are_kept()
    {
        DeviceIpAddresses addresses = Read<DeviceIpAddresses>("""{"current_ipaddrs":["10.0.0.1"],"associated_ipaddrs":["::1"],"later":{"a":[1]}}""");
        DeviceDnsNames names = Read<DeviceDnsNames>("""{"current_dns_names":["web"],"later":7}""");

        Assert.Equal(["10.0.0.1"], addresses.CurrentIpAddresses);
        Assert.Equal(["::1"], addresses.AssociatedIpAddresses);
        Assert.Equal("""{"current_ipaddrs":["10.0.0.1"],"associated_ipaddrs":["::1"],"later":{"a":[1]}}""", JsonSerializer.Serialize(addresses, ExtraHopJson.Options));
        Assert.Equal("""{"current_dns_names":["web"],"later":7}""", JsonSerializer.Serialize(names, ExtraHopJson.Options));
    }

    [Fact]
    public void Nulls_read_as_empty_lists_and_a_missing_time_as_null()
    {
        Assert.Empty(Read<DeviceDnsNames>("""{"dns_names":null,"current_dns_names":null}""").CurrentDnsNames);
        Assert.Empty(Read<DeviceIpAddresses>("""{"ipaddrs":null,"associated_ipaddrs":null}""").IpAddresses);
        Assert.Null(Read<DeviceDnsNames>("""[{"dns_name":"web","last_observation_time":null}]""").DnsNames[0].LastObservationTime);
        Assert.Null(Read<DeviceDnsNames>("""[{"dns_name":"web"}]""").DnsNames[0].LastObservationTime);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("\"web\"")]
    [InlineData("""{"dns_names":7}""")]
    [InlineData("""[{"dns_name":"web","last_observation_time":"tomorrow"}]""")]
    public void Something_else_is_an_error_that_says_so(string json) => Assert.Throws<JsonException>(() => Read<DeviceDnsNames>(json));

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, ExtraHopJson.Options)!;
}
