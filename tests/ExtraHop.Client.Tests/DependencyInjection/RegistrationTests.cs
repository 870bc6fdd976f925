using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ExtraHop.Client.Tests.DependencyInjection;

/// <summary>Several calls of AddExtraHopClient for one name.</summary>
public sealed class RegistrationTests
{
    private const string OtherKey = "canary-other-key";

    public static TheoryData<Action<ExtraHopClientOptions>, string> Conflicts() => new()
    {
        { static options => options.Host = "eda02", "Host was registered as 'https://eda01' and then as 'https://eda02'" },
        { static options => (options.Host, options.ApiKey) = ("eda02", OtherKey), "Host was registered as" },
        { static options => options.ApiKey = OtherKey, "ApiKey was registered twice" },
    };

    [Theory]
    [MemberData(nameof(Conflicts))]
    public void Another_host_or_key_for_a_name_is_refused_at_start(Action<ExtraHopClientOptions> second, string words)
    {
        foreach (string name in (string[])["", "sensor"])
        {
            using ServiceProvider provider = Build(services =>
            {
                Add(services, name, First);
                Add(services, name, second);
            });

            OptionsValidationException error = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());
            Assert.Contains(words, error.Message, StringComparison.Ordinal);
            Assert.Contains("a name of its own", error.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("canary", error.Message, StringComparison.Ordinal);
            Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IExtraHopClientFactory>().Get(name));
        }
    }

    [Fact]
    public void Client_credentials_may_not_be_mixed_either()
    {
        using ServiceProvider provider = Build(static services =>
        {
            services.AddExtraHopClient(static options => (options.Host, options.ClientId, options.ClientSecret) = ("eda01", "id", "canary-one"));
            services.AddExtraHopClient(static options => (options.ClientId, options.ClientSecret) = ("id2", "canary-two"));
        });

        OptionsValidationException error = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<ExtraHopClient>());

        Assert.Contains("ClientId was registered twice", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_for_a_name_counts_like_code()
    {
        IConfiguration section = new ConfigurationBuilder().AddInMemoryCollection([new("Host", "eda02"), new("ApiKey", OtherKey)]).Build();
        using ServiceProvider provider = Build(services =>
        {
            services.AddExtraHopClient("sensor", First);
            services.AddExtraHopClient("sensor", section);
        });

        Assert.Throws<OptionsValidationException>(() => provider.GetRequiredKeyedService<ExtraHopClient>("sensor"));
    }

    [Fact]
    public void The_same_system_may_be_named_again_and_the_rest_be_added()
    {
        using ServiceProvider provider = Build(static services =>
        {
            services.AddExtraHopClient(static options => options.Host = "eda01");
            services.AddExtraHopClient(static options => options.ApiKey = "canary-key");
            services.AddExtraHopClient(
                static options => (options.Host, options.ApiKey, options.UserAgent) = ("https://EDA01:443/api/v1", "canary-key", "Inventory/1"));
        });

        Assert.Equal("https://eda01/", provider.GetRequiredService<ExtraHopClient>().Origin.AbsoluteUri);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sensor")]
    public void A_test_puts_another_system_in_its_place(string name)
    {
        using ServiceProvider provider = Build(services =>
        {
            Add(services, name, First);
            services.Configure<ExtraHopClientOptions>(name, static options => (options.Host, options.ApiKey) = ("http://127.0.0.1:5000", "test-key"));
        });

        Assert.Equal("http://127.0.0.1:5000/", provider.GetRequiredService<IExtraHopClientFactory>().Get(name).Origin.AbsoluteUri);
    }

    [Fact]
    public void Defaults_for_all_clients_are_no_registration()
    {
        using ServiceProvider provider = Build(static services =>
        {
            services.ConfigureAll<ExtraHopClientOptions>(static options => options.Host = "default");
            services.AddExtraHopClient(First);
        });

        Assert.Equal("https://eda01/", provider.GetRequiredService<ExtraHopClient>().Origin.AbsoluteUri);
    }

    [Fact]
    public void A_section_without_a_limit_for_attempts_lets_them_follow_the_call()
    {
        IConfiguration section = new ConfigurationBuilder().AddInMemoryCollection([new("Host", "eda01"), new("ApiKey", "k"), new("TotalTimeout", "00:00:10")])
            .Build();
        using ServiceProvider provider = Build(services => services.AddExtraHopClient(section, static options => options.TotalTimeout /= 2));

        Assert.NotNull(provider.GetRequiredService<ExtraHopClient>());
        Assert.Equal(TimeSpan.FromSeconds(5), provider.GetRequiredService<IOptions<ExtraHopClientOptions>>().Value.AttemptTimeout);
    }

    private static void First(ExtraHopClientOptions options) => (options.Host, options.ApiKey) = ("eda01", "canary-key");

    private static void Add(IServiceCollection services, string name, Action<ExtraHopClientOptions> configure) =>
        _ = name.Length == 0 ? services.AddExtraHopClient(configure) : services.AddExtraHopClient(name, configure);

    private static ServiceProvider Build(Action<IServiceCollection> configure)
    {
        var services = new ServiceCollection();
        configure(services);
        return services.BuildServiceProvider();
    }
}
