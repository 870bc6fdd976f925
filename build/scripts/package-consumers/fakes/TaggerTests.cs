using System.Net;
using ExtraHop.Client;
using ExtraHop.Client.Simulator;

namespace Fakes;

public sealed class TaggerTests
{
    [Fact]
    public async Task A_missing_tag_is_made_and_pages_are_walked()
    {
        var system = new FakeSystem();
        var (id, devices, failures) = await new Tagger(system).TagAsync("web", DeviceRole.HttpServer);

        Assert.Equal((1, 2), (id, devices));
        Assert.Equal("It is gone.", Assert.Single(failures).Reason);
        Assert.Equal("web", Assert.Single(system.FakeTags.All).Name);
    }

    [Fact]
    public async Task What_is_not_faked_says_so()
    {
        var error = await Assert.ThrowsAsync<NotSupportedException>(() => new FakeSystem().Tags.DeleteAsync(7));
        Assert.Contains("ITagsApi.DeleteAsync", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_ends_well_or_fails_or_is_refused()
    {
        var system = new FakeSystem();
        var tagger = new Tagger(system);
        Assert.Equal("DONE", await tagger.UpgradeAsync("26.3"), ignoreCase: true);

        system.Upgrade = () => throw ExtraHopModelFactory.JobFailedException(new Job { Id = "2", Status = JobStatus.Failed });
        Assert.Equal($"failed: {JobStatus.Failed}", await tagger.UpgradeAsync("26.3"));

        system.Upgrade = () => throw ExtraHopModelFactory.ApiException(HttpStatusCode.TooManyRequests, retryAfter: TimeSpan.FromSeconds(30));
        Assert.Equal("wait 30 s", await tagger.UpgradeAsync("26.3"));
    }

    [Fact]
    public async Task The_same_on_a_simulated_system()
    {
        await using var system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Devices = 60 });
        using var client = ExtraHopClient.Create(system.Host, system.ApiKey, options => options.TrustedCertificateSha256 = system.CertificateSha256);

        var (id, devices, failures) = await new Tagger(client).TagAsync("web", DeviceRole.HttpServer);

        Assert.True(id > 0 && devices > 0);
        Assert.Empty(failures);
        Assert.Equal(devices, (await client.Tags.ListDevicesAsync(id)).Count);
    }
}
