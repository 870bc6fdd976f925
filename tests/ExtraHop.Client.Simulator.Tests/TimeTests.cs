using System.Globalization;
using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>Times that a system tells: two forms of one moment agree, and what is new says since when.</summary>
public sealed class TimeTests
{
    [Fact]
    public async Task The_audit_log_tells_one_moment_as_text_and_as_number()
    {
        using var client = new TestClient(await SharedSystem.GetAsync());
        JsonArray entries = (await client.GetAsync("/auditlog")).Array;

        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.Equal(
            DateTimeOffset.FromUnixTimeMilliseconds((long)entry!["occur_time"]!).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            (string)entry["time"]!));
        Assert.Equal(entries.Select(entry => (long)entry!["occur_time"]!).OrderDescending(), entries.Select(entry => (long)entry!["occur_time"]!));
    }

    [Theory]
    [InlineData("/tags", """{"name":"new"}""", "mod_time")]
    [InlineData("/devicegroups", """{"name":"new","dynamic":false}""", "mod_time")]
    [InlineData("/customdevices", """{"name":"new","disabled":false}""", "mod_time")]
    [InlineData("/detections/rules/hiding", """{"detection_type":"port_scan","expiration":0,"victim":"Any","offender":"Any"}""", "create_time")]
    public async Task What_is_new_has_the_time_of_its_creation(string path, string body, string member)
    {
        Microsoft.Extensions.Time.Testing.FakeTimeProvider time = SharedSystem.Clock();
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { TimeProvider = time });
        using var client = new TestClient(system);
        time.Advance(TimeSpan.FromHours(5));

        Answer created = await client.PostAsync(path, body);

        Assert.True(created.Status == 201, created.Text);
        Assert.Equal(time.GetUtcNow().ToUnixTimeMilliseconds(), (long?)(await client.SendAsync("GET", created.Location!)).Object[member]);
    }
}
