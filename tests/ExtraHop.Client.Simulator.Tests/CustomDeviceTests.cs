using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>Custom devices and their criteria, in the form of the reference and in that of the vendor's scripts.</summary>
public sealed class CustomDeviceTests
{
    [Theory]
    [InlineData("{}", "ipaddr")]
    [InlineData("""{"ipaddr":"10.1.2"}""", "10.1.2")]
    [InlineData("""{"ipaddr":"10.1.2.0/33"}""", "10.1.2.0/33")]
    [InlineData("""{"ipaddr":"branch"}""", "branch")]
    [InlineData("""{"ipaddr":17}""", "17")]
    [InlineData("""{"ipaddres":"10.1.2.0/24"}""", "ipaddres")]
    [InlineData("""{"ipaddr":"10.1.2.3","ipaddr_direction":"up"}""", "up")]
    [InlineData("""{"ipaddr":"10.1.2.3","ipaddr_peer":"10.1.2.4"}""", "ipaddr_direction")]
    [InlineData("""{"src_port_min":65536}""", "65536")]
    [InlineData("""{"src_port_min":"80"}""", "80")]
    [InlineData("""{"vlan_min":9,"vlan_max":8}""", "vlan_max")]
    public async Task A_criterion_that_cannot_be_is_refused_by_what_is_wrong(string criterion, string named)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        int before = (await client.GetAsync("/customdevices/1/criteria")).Array.Count;

        Answer added = await client.PostAsync("/customdevices/1/criteria", criterion);
        Answer created = await client.PostAsync("/customdevices", $$"""{"name":"One","disabled":false,"criteria":[{{criterion}}]}""");
        Answer replaced = await client.PatchAsync("/customdevices/1", $$"""{"criteria":[{{criterion}}]}""");

        Assert.All([added, created, replaced], answer =>
        {
            Assert.Equal(422, answer.Status);
            Assert.Contains(named, (string)answer.Object["error_message"]!, StringComparison.Ordinal);
        });
        Assert.Equal(before, (await client.GetAsync("/customdevices/1/criteria")).Array.Count);
        Assert.Equal(3, (await client.GetAsync("/customdevices")).Array.Count);
    }

    [Fact]
    public async Task A_criterion_of_a_device_that_does_not_exist_is_404()
    {
        using var client = new TestClient(await SharedSystem.GetAsync());
        Assert.Equal(404, (await client.PostAsync("/customdevices/99/criteria", """{"ipaddr":"10.1.2.0/24"}""")).Status);
        Assert.Equal(404, (await client.GetAsync("/customdevices/99/criteria")).Status);
        Assert.Equal(404, (await client.GetAsync("/customdevices/1/criteria/99")).Status);
        Assert.Equal(404, (await client.DeleteAsync("/customdevices/1/criteria/99")).Status);
        Assert.Equal(405, (await client.PutAsync("/customdevices/1/criteria", "{}")).Status);
    }

    [Fact]
    public async Task A_device_and_its_criteria_one_by_one_are_read_back_as_one()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        string device = (await client.PostAsync("/customdevices", """{"name":"From CSV","description":"","disabled":false}""")).Location!["/api/v1".Length..];

        Answer first = await client.PostAsync(device + "/criteria", """{"ipaddr":"10.1.2.0/24"}""");
        Answer second = await client.PostAsync(device + "/criteria", """{"dst_port_min":80,"dst_port_max":81}""");

        Assert.Equal((201, 201), (first.Status, second.Status));
        Assert.StartsWith($"/api/v1{device}/criteria/", first.Location, StringComparison.Ordinal);
        Assert.False((await client.GetAsync(device)).Object.ContainsKey("criteria"));
        Assert.Equal(
            """[{"ipaddr":"10.1.2.0/24","ipaddr_direction":"any"},{"dst_port_min":80,"dst_port_max":81,"ipaddr_direction":"any"}]""",
            (await client.GetAsync(device + "?include_criteria=true")).Object["criteria"]!.ToJsonString());
        JsonNode listed = Assert.Single((await client.GetAsync("/customdevices?include_criteria=true")).Array, one => (string?)one!["name"] == "From CSV")!;
        Assert.Equal(2, listed["criteria"]!.AsArray().Count);
        Assert.Equal("10.1.2.0/24", (string)(await client.SendAsync("GET", first.Location!)).Object["ipaddr"]!);

        Assert.Equal(204, (await client.SendAsync("DELETE", first.Location!)).Status);
        Assert.Equal(404, (await client.SendAsync("GET", first.Location!)).Status);
        Assert.Equal(80, (int)Assert.Single((await client.GetAsync(device + "/criteria")).Array)!["dst_port_min"]!);
        Assert.Equal(204, (await client.PatchAsync(device, """{"criteria":[{"ipaddr":"2001:db8::/32"}]}""")).Status);
        Assert.Equal("2001:db8::/32", (string)Assert.Single((await client.GetAsync(device + "/criteria")).Array)!["ipaddr"]!);
    }
}
