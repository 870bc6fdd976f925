using ExtraHop.Client.Http.Handlers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.DependencyInjection;

public class ContainerTests
{
    [Fact]
    public async Task The_client_is_a_singleton_under_both_names()
    {
        await using ServiceProvider provider = Build(services => services.AddExtraHopClient(Valid("eda01")));

        ExtraHopClient client = provider.GetRequiredService<ExtraHopClient>();

        Assert.Same(client, provider.GetRequiredService<IExtraHopClient>());
        Assert.Same(client, provider.GetRequiredService<IExtraHopClientFactory>().Get(string.Empty));
        using IServiceScope scope = provider.CreateScope();
        Assert.Same(client, scope.ServiceProvider.GetRequiredService<ExtraHopClient>());
        Assert.Equal("https://eda01/", client.Origin.AbsoluteUri);
    }

    [Fact]
    public async Task Named_clients_are_found_by_key_and_by_name_and_keep_their_hosts_apart()
    {
        await using ServiceProvider provider = Build(services =>
        {
            services.AddExtraHopClient("sensor-a", Valid("eda-a"));
            services.AddExtraHopClient("sensor-b", Valid("eda-b"));
            services.AddExtraHopClient(Valid("eca"));
        });
        IExtraHopClientFactory factory = provider.GetRequiredService<IExtraHopClientFactory>();

        Assert.Equal("https://eda-a/", provider.GetRequiredKeyedService<ExtraHopClient>("sensor-a").Origin.AbsoluteUri);
        Assert.Equal("https://eda-b/", factory.Get("sensor-b").Origin.AbsoluteUri);
        Assert.Equal("https://eca/", provider.GetRequiredService<ExtraHopClient>().Origin.AbsoluteUri);
        Assert.Same(provider.GetRequiredKeyedService<IExtraHopClient>("sensor-b"), factory.Get("sensor-b"));
        Assert.Equal(["sensor-a", "sensor-b", ""], factory.Names);
    }

    [Fact]
    public async Task A_name_that_nobody_registered_is_an_error_that_lists_the_others()
    {
        await using ServiceProvider provider = Build(services => services.AddExtraHopClient("sensor-a", Valid("eda-a")));

        ArgumentException error = Assert.Throws<ArgumentException>(() => provider.GetRequiredService<IExtraHopClientFactory>().Get("sensor-x"));

        Assert.Contains("'sensor-x'", error.Message, StringComparison.Ordinal);
        Assert.Contains("registered: 'sensor-a'", error.Message, StringComparison.Ordinal);
        Assert.Null(provider.GetService<ExtraHopClient>());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_name_is_refused(string name) => Assert.Throws<ArgumentException>(() => new ServiceCollection().AddExtraHopClient(name, Valid("eda")));

    [Fact]
    public async Task Wrong_options_stop_the_host_at_its_start()
    {
        await using ServiceProvider provider = Build(services =>
        {
            services.AddExtraHopClient("good", Valid("eda"));
            services.AddExtraHopClient("bad", options => (options.Host, options.ApiKey) = ("http://eda01", "canary\n"));
        });

        OptionsValidationException error = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains("The ExtraHop client 'bad': Host 'http://eda01'", error.Message, StringComparison.Ordinal);
        Assert.Contains("The API key holds", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("'good'", error.Message, StringComparison.Ordinal);
        Assert.Throws<OptionsValidationException>(() => provider.GetRequiredKeyedService<ExtraHopClient>("bad"));
    }

    [Fact]
    public async Task Right_options_let_it_start()
    {
        await using ServiceProvider provider = Build(services => services.AddExtraHopClient(Valid("eda")));

        provider.GetRequiredService<IStartupValidator>().Validate();
    }

    [Fact]
    public async Task Requests_go_through_the_whole_pipeline_to_the_transport_that_the_caller_gives()
    {
        var transport = new ScriptedTransport(Status(503), Status(200, "{\"id\":1}"));
        var time = new TestClock { JumpUpTo = TimeSpan.FromSeconds(5) };
        using var log = new LogRecorder();
        var seen = new List<string?>();
        await using ServiceProvider provider = Build(services =>
        {
            services.AddSingleton<TimeProvider>(time);
            services.AddSingleton<ILoggerFactory>(log);
            services.AddExtraHopClient(Valid("eda01"))
                .ConfigurePrimaryHttpMessageHandler(() => transport)
                .AddHttpMessageHandler(() => new Watcher(seen));
        });

        Device answer = await provider.GetRequiredService<ExtraHopClient>().Devices.GetAsync(1);

        Assert.Equal(1, answer.Id);
        Assert.Equal(2, transport.Calls);
        Assert.Equal(["ExtraHop apikey=key-eda01", "ExtraHop apikey=key-eda01"], seen);
        Assert.Single(time.Jumps);
        Assert.Contains(log.Entries, entry => entry.Id.Id == 3);
        Assert.DoesNotContain(
            log.Entries, entry => entry.Text.Contains("devices/1", StringComparison.Ordinal) || entry.Text.Contains("key-eda01", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Registering_twice_adds_options_and_not_a_second_pipeline()
    {
        var transport = new ScriptedTransport(Status(500));
        var time = new TestClock { JumpUpTo = TimeSpan.FromSeconds(25) };
        await using ServiceProvider provider = Build(services =>
        {
            services.AddExtraHopClient(Valid("eda01"));
            services.AddExtraHopClient(options => options.TimeProvider = time).ConfigurePrimaryHttpMessageHandler(() => transport);
        });

        await Assert.ThrowsAsync<ExtraHopServerException>(() =>
            provider.GetRequiredService<ExtraHopClient>().Devices.GetAsync(1));

        Assert.Equal(4, transport.Calls);
        Assert.Single(provider.GetRequiredService<IExtraHopClientFactory>().Names);
    }

    [Fact]
    public async Task A_transport_of_the_callers_own_does_not_follow_redirects()
    {
        using var classic = new HttpClientHandler { AllowAutoRedirect = true };
        using var sockets = new SocketsHttpHandler { AllowAutoRedirect = true };
        await using ServiceProvider provider = Build(services =>
        {
            services.AddExtraHopClient("a", Valid("eda")).ConfigurePrimaryHttpMessageHandler(() => classic);
            services.AddExtraHopClient("b", Valid("eda")).ConfigurePrimaryHttpMessageHandler(() => new Watcher([]) { InnerHandler = sockets });
        });

        _ = provider.GetRequiredKeyedService<ExtraHopClient>("a");
        _ = provider.GetRequiredKeyedService<ExtraHopClient>("b");

        Assert.False(classic.AllowAutoRedirect);
        Assert.False(sockets.AllowAutoRedirect);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Handlers_that_defaults_add_for_every_client_are_left_out_and_the_callers_own_stay(bool defaultsFirst)
    {
        var transport = new ScriptedTransport(Status(503));
        var seen = new List<string?>();
        var time = new TestClock { JumpUpTo = TimeSpan.FromSeconds(5) };
        await using ServiceProvider provider = Build(services =>
        {
            services.AddSingleton<TimeProvider>(time);
            if (defaultsFirst)
            {
                services.ConfigureHttpClientDefaults(static builder => builder.AddStandardResilienceHandler());
            }

            services.AddExtraHopClient(Valid("eda01")).ConfigurePrimaryHttpMessageHandler(() => transport).AddHttpMessageHandler(() => new Watcher(seen));
            if (!defaultsFirst)
            {
                services.ConfigureHttpClientDefaults(static builder => builder.AddStandardResilienceHandler());
            }
        });

        await Assert.ThrowsAsync<ExtraHopServerException>(() => provider.GetRequiredService<ExtraHopClient>().Tags.CreateAsync(new TagCreate { Name = "web" }));

        Assert.Equal(1, transport.Calls);
        Assert.Single(seen);
    }

    [Fact]
    public async Task The_limit_of_HttpClient_itself_never_wins()
    {
        await using ServiceProvider provider =
            Build(services => services.AddExtraHopClient(Valid("eda")).ConfigureHttpClient(http => http.DefaultRequestHeaders.Add("X-Mine", "1")));

        Assert.NotNull(provider.GetRequiredService<ExtraHopClient>());
        HttpClient http = PipelineBuilder.Prepare(provider.GetRequiredService<IHttpClientFactory>().CreateClient("ExtraHop.Client"));
        Assert.Equal(Timeout.InfiniteTimeSpan, http.Timeout);
        Assert.Contains("X-Mine", http.DefaultRequestHeaders.Select(header => header.Key));
    }

    [Fact]
    public async Task A_section_sets_every_option_that_has_a_text_form()
    {
        IConfiguration configuration = Section(
            ("Host", "eda01:8443"), ("ApiKey", "abc"), ("TotalTimeout", "00:02:00"), ("AttemptTimeout", "00:00:15"), ("StreamIdleTimeout", "infinite"),
            ("Retry:MaxAttempts", "7"),
            ("Retry:BaseDelay", "00:00:00.25"),
            ("Retry:MaxDelay", "00:00:09"),
            ("JobWait:Jitter", "0.1"),
            ("JobWait:Growth", "1.5"),
            ("JobWait:Timeout", "01:00:00"),
            ("JobWait:UnreachableTimeout", "00:20:00"), ("JobWait:StartupTimeout", "00:05:00"),
            ("TrustedCertificateSha256", new string('a', 64)),
            ("DangerousAcceptAnyServerCertificate", "false"),
            ("UserAgent", "Inventory/1"),
            ("Integration", "inventory-1"),
            ("MaxConnections", "25"),
            ("MaxAnswerBytes", "5000000000"),
            ("AcceptCompressedAnswers", "true"),
            ("ReadingPosts:0", "/widgets/search"),
            ("ReadingPosts:1", "/gadgets/search"));
        await using ServiceProvider provider = Build(services => services.AddExtraHopClient(configuration, options => options.Integration += "-x"));

        ExtraHopClientOptions options = provider.GetRequiredService<IOptionsMonitor<ExtraHopClientOptions>>().CurrentValue;

        Assert.Equal(("eda01:8443", "abc"), (options.Host, options.ApiKey));
        Assert.Equal((120, 15), (options.TotalTimeout.TotalSeconds, options.AttemptTimeout.TotalSeconds));
        Assert.Equal(Timeout.InfiniteTimeSpan, options.StreamIdleTimeout);
        Assert.Equal(new RetryOptions { MaxAttempts = 7, BaseDelay = TimeSpan.FromSeconds(0.25), MaxDelay = TimeSpan.FromSeconds(9) }, options.Retry);
        Assert.Equal(new JobWaitOptions
        {
            Jitter = 0.1,
            Growth = 1.5,
            Timeout = TimeSpan.FromHours(1),
            UnreachableTimeout = TimeSpan.FromMinutes(20),
            StartupTimeout = TimeSpan.FromMinutes(5),
        }, options.JobWait);
        Assert.Equal(("Inventory/1", "inventory-1-x"), (options.UserAgent, options.Integration));
        Assert.Equal((5_000_000_000, true, 25), (options.MaxAnswerBytes, options.AcceptCompressedAnswers, options.MaxConnections));
        Assert.Equal(["/widgets/search", "/gadgets/search"], options.ReadingPosts);
        provider.GetRequiredService<IStartupValidator>().Validate();
    }

    [Theory]
    [InlineData("TotalTimeout", "100", "a time such as")]
    [InlineData("AttemptTimeout", "soon", "a time such as")]
    [InlineData("Retry:MaxAttempts", "many", "a whole number")]
    [InlineData("Retry:MaxAttempts", "1.5", "a whole number")]
    [InlineData("JobWait:Jitter", "1,5", "a number")]
    [InlineData("DangerousAcceptAnyServerCertificate", "ja", "true or false")]
    public async Task A_value_of_the_wrong_kind_is_named_with_its_key(string key, string value, string expected)
    {
        IConfiguration section = new ConfigurationBuilder().AddInMemoryCollection([new("ExtraHop:Host", "eda01"), new($"ExtraHop:{key}", value)]).Build()
            .GetSection("ExtraHop");
        await using ServiceProvider provider = Build(services => services.AddExtraHopClient(section));

        FormatException error = Assert.Throws<FormatException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains($"ExtraHop:{key} is '{value}'; expected {expected}", error.Message, StringComparison.Ordinal);
    }

    private static Action<ExtraHopClientOptions> Valid(string host) => options => (options.Host, options.ApiKey) = (host, "key-" + host);

    private static ServiceProvider Build(Action<IServiceCollection> configure)
    {
        var services = new ServiceCollection();
        configure(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    private static IConfiguration Section(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(pair => new KeyValuePair<string, string?>(pair.Key, pair.Value))).Build();

    private sealed class Watcher(List<string?> seen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add(request.Headers.Authorization?.ToString());
            return base.SendAsync(request, cancellationToken);
        }
    }
}
