using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.DependencyInjection;

public class HealthCheckTests
{
    [Fact]
    public async Task A_system_that_answers_is_healthy_and_its_version_is_told()
    {
        HealthReportEntry entry = await CheckAsync(new ScriptedTransport(Status(200, """{"version":"9.8.0.1000"}""")));

        Assert.Equal(HealthStatus.Healthy, entry.Status);
        Assert.Equal("https://eda01 answers as version 9.8.0.1000.", entry.Description);
        Assert.Equal(("https://eda01", "9.8.0.1000"), (entry.Data["system"], entry.Data["version"]));
    }

    [Theory]
    [InlineData(503, "503")]
    [InlineData(401, "401")]
    public async Task A_system_that_refuses_is_not_asked_again(int status, string words)
    {
        var transport = new ScriptedTransport(Status(status));

        HealthReportEntry entry = await CheckAsync(transport);

        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.Contains(words, entry.Description, StringComparison.Ordinal);
        Assert.IsAssignableFrom<ExtraHopException>(entry.Exception);
        Assert.Equal(1, transport.Calls);
    }

    [Fact]
    public async Task A_system_that_is_silent_is_given_up_after_the_checks_own_limit()
    {
        HealthReportEntry entry = await CheckAsync(
            new ScriptedTransport(Hangs), checks => checks.AddExtraHop(timeout: TimeSpan.FromSeconds(2), failureStatus: HealthStatus.Degraded));

        Assert.Equal(HealthStatus.Degraded, entry.Status);
        Assert.Equal(TimeSpan.FromSeconds(2), Assert.IsType<ExtraHopTimeoutException>(entry.Exception).Limit);
    }

    [Fact]
    public async Task A_named_client_has_a_check_of_its_name()
    {
        var transport = new ScriptedTransport(Status(200, """{"version":"9.8"}"""));
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddExtraHopClient("console", options => (options.Host, options.ApiKey) = ("eca01", "k")).ConfigurePrimaryHttpMessageHandler(() => transport);
        services.AddHealthChecks().AddExtraHop("console", tags: ["ready"]);
        await using ServiceProvider provider = services.BuildServiceProvider();

        HealthReport report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();

        (string name, HealthReportEntry entry) = Assert.Single(report.Entries);
        Assert.Equal(("extrahop-console", HealthStatus.Healthy), (name, entry.Status));
        Assert.Equal(["ready"], entry.Tags);
    }

    [Fact]
    public void Wrong_arguments_are_named()
    {
        IHealthChecksBuilder checks = new ServiceCollection().AddHealthChecks();

        Assert.Throws<ArgumentException>(() => checks.AddExtraHop(" "));
        Assert.Contains(
            "timeout is 00:00:00; expected",
            Assert.Throws<ArgumentOutOfRangeException>(() => checks.AddExtraHop(timeout: TimeSpan.Zero)).Message,
            StringComparison.Ordinal);
    }

    private static async Task<HealthReportEntry> CheckAsync(ScriptedTransport transport, Action<IHealthChecksBuilder>? add = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();

        // Pauses between attempts and the limit of 2 s end at once; the usual limit of 10 s would race with the answer.
        services.AddSingleton<TimeProvider>(new TestClock { JumpUpTo = TimeSpan.FromSeconds(5) });
        services.AddExtraHopClient(options => (options.Host, options.ApiKey) = ("eda01", "k")).ConfigurePrimaryHttpMessageHandler(() => transport);
        (add ?? (static checks => checks.AddExtraHop()))(services.AddHealthChecks());
        await using ServiceProvider provider = services.BuildServiceProvider();
        HealthReport report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        return Assert.Single(report.Entries).Value;
    }
}
