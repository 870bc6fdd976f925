namespace ExtraHop.Client.Tests.Json;

/// <summary>What objects print, held for every object of the API.</summary>
public sealed class ModelTextTests
{
    public static TheoryData<Type> Models => ModelJsonTests.Models;

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_object_prints_as_one_readable_line(Type type)
    {
        string text = ModelJsonTests.FromJson(type, ModelJsonTests.Sample(type).ToJsonString()).ToString();
        Assert.NotEmpty(text);
        foreach (string bad in (string[])["System.", "ExtraHop.Client.", "`1", "\n", "\r", "password:", "secret:", "product_key:", "private_key:"])
        {
            Assert.DoesNotContain(bad, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_device_prints_what_is_set()
    {
        var device = Device.FromJson("""{"id":5,"display_name":"web\n1","activity":["http_server","ssl_server"],"discover_time":1700000000123,"is_l3":true,"role":"http_server","later":{"a":1}}""");
        Assert.Equal(
            "Device {id: 5, activity: [http_server, ssl_server], discover_time: 2023-11-14T22:13:20.123Z, display_name: web 1, is_l3: true, role: http_server, "
                + "more: [later]}",
            device.ToString());
        Assert.Equal("Device {}", new Device().ToString());
    }

    [Fact]
    public void A_change_prints_what_it_changes_and_no_secret()
    {
        Assert.Equal("UserUpdate {name: Ada}", new UserUpdate { Name = "Ada", Password = "hunter2" }.ToString());
        Assert.Equal("DeviceUpdate {custom_name: null}", new DeviceUpdate { CustomName = null }.ToString());
    }

    [Fact]
    public void Long_lists_and_texts_are_cut()
    {
        string text = new Device { Activity = [.. Enumerable.Repeat("a", 11)], Description = new string('x', 500) }.ToString();
        Assert.Contains("a, a, ...]", text, StringComparison.Ordinal);
        Assert.True(text.Length < 250, text);
    }

    [Fact]
    public void Progress_prints_as_a_line()
    {
        var progress =
            new JobProgress { Status = JobStatus.Done, StepNumber = 4, TotalSteps = 4, StepDescription = "Restarting", Elapsed = TimeSpan.FromSeconds(130) };
        Assert.Equal("DONE, step 4 of 4 (Restarting), after 00:02:10", progress.ToString());
        Assert.Equal("not asked yet, after 00:00:00", new JobProgress().ToString());
        Assert.Equal(
            "running, after 00:00:05, unreachable since 2026-01-01T00:00:00Z: refused",
            new JobProgress { Status = "running", Elapsed = TimeSpan.FromSeconds(5), UnreachableSince = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
                Problem = "refused" }.ToString());
    }
}
