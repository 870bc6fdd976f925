using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ExtraHop.Client.Tests.DependencyInjection;

public class SectionsTests
{
    [Fact]
    public async Task Every_child_is_a_client_under_its_key()
    {
        IConfiguration section = Section(
            ("sensor-a:Host", "eda01"), ("sensor-a:ApiKey", "a"), ("console:Host", "eca01"), ("console:ApiKey", "b"), ("console:TotalTimeout", "00:05:00"));
        var services = new ServiceCollection();
        IReadOnlyDictionary<string, IHttpClientBuilder> builders = services.AddExtraHopClients(section, (name, options) => options.UserAgent = $"Fleet/{name}");
        await using ServiceProvider provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });

        Assert.Equal(["console", "sensor-a"], builders.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("https://eda01/", provider.GetRequiredKeyedService<IExtraHopClient>("sensor-a").Origin.AbsoluteUri);
        Assert.Equal("https://eca01/", provider.GetRequiredService<IExtraHopClientFactory>().Get("console").Origin.AbsoluteUri);
        ExtraHopClientOptions options = provider.GetRequiredService<IOptionsMonitor<ExtraHopClientOptions>>().Get("console");
        Assert.Equal(("Fleet/console", TimeSpan.FromMinutes(5)), (options.UserAgent, options.TotalTimeout));
        Assert.Null(provider.GetService<IExtraHopClient>());
    }

    [Fact]
    public void A_section_without_children_is_refused_and_named()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(
            () => new ServiceCollection().AddExtraHopClients(new ConfigurationBuilder().Build().GetSection("ExtraHop:Systems")));

        Assert.Contains("'ExtraHop:Systems' has no children", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_of_a_single_system_is_refused_without_its_values()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(
            () => new ServiceCollection().AddExtraHopClients(Section(("Host", "eda01"), ("ApiKey", "canary"))));

        Assert.Contains("call AddExtraHopClient", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_child_is_named_at_start()
    {
        var services = new ServiceCollection();
        services.AddExtraHopClients(Section(("sensor-a:Host", "eda01"), ("sensor-a:ApiKey", "a"), ("sensor-b:Host", "eda02")));
        await using ServiceProvider provider = services.BuildServiceProvider();

        OptionsValidationException error = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains("'sensor-b': No credential is given", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HostName", "ExtraHop:HostName is no option and has no effect; expected one of Host, ApiKey")]
    [InlineData("Retry:MaxAttemps", "ExtraHop:Retry:MaxAttemps is no option and has no effect; expected one of MaxAttempts")]
    [InlineData("JobWait:Pause", "ExtraHop:JobWait:Pause is no option")]
    public async Task An_unknown_key_is_a_warning_that_does_not_repeat_its_value(string key, string words)
    {
        using var log = new LogRecorder();
        IConfiguration section = Section(("Host", "eda01"), ("apikey", "abc"), (key, "canary"));
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(log);
        services.AddExtraHopClient(section);
        await using ServiceProvider provider = services.BuildServiceProvider();

        provider.GetRequiredService<IStartupValidator>().Validate();

        (LogLevel level, _, string text) = Assert.Single(log.Entries);
        Assert.Equal(LogLevel.Warning, level);
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", text, StringComparison.Ordinal);
    }

    private static IConfiguration Section(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(pair => new KeyValuePair<string, string?>("ExtraHop:" + pair.Key, pair.Value))).Build()
            .GetSection("ExtraHop");
}
