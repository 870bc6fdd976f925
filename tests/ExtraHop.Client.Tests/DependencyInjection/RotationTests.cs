using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.DependencyInjection;

public class RotationTests
{
    [Fact]
    public async Task A_new_key_in_the_configuration_is_used_from_the_next_request_on()
    {
        using var log = new LogRecorder();
        IConfigurationRoot configuration = Configuration(("ApiKey", "canary-old"));
        var transport = new ScriptedTransport(Status(200, """{"id":1}"""));
        await using ServiceProvider provider = Build(configuration, transport, log);
        IExtraHopClient client = provider.GetRequiredService<IExtraHopClient>();
        await client.Devices.GetAsync(1);

        configuration["ExtraHop:ApiKey"] = "canary-new";
        configuration.Reload();
        await client.Devices.GetAsync(1);

        Assert.Equal(["ExtraHop apikey=canary-old", "ExtraHop apikey=canary-new"], transport.Sent.Select(sent => sent.Headers["Authorization"]));
        Assert.Contains(log.Entries, entry => entry.Id.Id == 10 && entry.Text.Contains("eda01", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Entries, entry => entry.Text.Contains("canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_that_changes_while_64_callers_run_fails_none_of_them()
    {
        IConfigurationRoot configuration = Configuration(("ApiKey", "old"));
        var system = new OneKey();
        await using ServiceProvider provider = Build(configuration, system);
        IExtraHopClient client = provider.GetRequiredService<IExtraHopClient>();
        using var stop = new CancellationTokenSource();

        Task[] callers = [.. Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await client.Devices.GetAsync(1);
            }
        }))];
        await system.Seen("old");
        system.Accept("new");
        configuration["ExtraHop:ApiKey"] = "new";
        configuration.Reload();
        await system.Seen("new");
        system.Refuse("old");
        await system.Seen("new");
        await stop.CancelAsync();
        await Task.WhenAll(callers);
    }

    [Fact]
    public async Task Another_host_does_not_get_the_key_and_the_old_one_does_not_get_the_new_key()
    {
        using var log = new LogRecorder();
        IConfigurationRoot configuration = Configuration(("ApiKey", "key-of-01"));
        var transport = new ScriptedTransport(Status(200, """{"id":1}"""));
        await using ServiceProvider provider = Build(configuration, transport, log);
        IExtraHopClient client = provider.GetRequiredService<IExtraHopClient>();
        await client.Devices.GetAsync(1);

        configuration["ExtraHop:Host"] = "eda02";
        configuration["ExtraHop:ApiKey"] = "key-of-02";
        configuration.Reload();
        await client.Devices.GetAsync(1);

        Assert.All(transport.Sent, sent => Assert.Equal(("eda01", "ExtraHop apikey=key-of-01"), (sent.Target.Host, sent.Headers["Authorization"])));
        Assert.Contains(log.Entries, entry => entry.Id.Id == 11 && entry.Text.Contains("another host", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_secret_is_used_for_the_next_token()
    {
        IConfigurationRoot configuration = Configuration(("ClientId", "id"), ("ClientSecret", "one"));
        var tokens = new ConcurrentQueue<string>();
        var transport = new ScriptedTransport((request, _) =>
        {
            if (request.RequestUri!.AbsolutePath == "/oauth2/token")
            {
                tokens.Enqueue(request.Headers.Authorization!.Parameter!);
                return Task.FromResult(Answer(200, $$"""{"access_token":"t{{tokens.Count}}","expires_in":1800}"""));
            }

            return Task.FromResult(request.Headers.Authorization!.Parameter == "t1" && tokens.Count == 1 && s_refuseFirst ? Answer(401) : Answer(200, """{"id":1}"""));
        });
        await using ServiceProvider provider = Build(configuration, transport);
        IExtraHopClient client = provider.GetRequiredService<IExtraHopClient>();
        await client.Devices.GetAsync(1);

        configuration["ExtraHop:ClientSecret"] = "two";
        configuration.Reload();
        s_refuseFirst = true;
        await client.Devices.GetAsync(1);

        Assert.Equal(["id:one", "id:two"], tokens.Select(text => System.Text.Encoding.ASCII.GetString(Convert.FromBase64String(text))));
    }

    [Fact]
    public async Task A_credential_object_is_its_owners_to_change()
    {
        IConfigurationRoot configuration = Configuration();
        var key = new ApiKeyCredential("one");
        var transport = new ScriptedTransport(Status(200, """{"id":1}"""));
        await using ServiceProvider provider = Build(configuration, transport, configure: options => options.Credential = key);
        IExtraHopClient client = provider.GetRequiredService<IExtraHopClient>();
        await client.Devices.GetAsync(1);

        configuration["ExtraHop:UserAgent"] = "Other/1";
        configuration.Reload();
        await client.Devices.GetAsync(1);
        key.Update("two");
        await client.Devices.GetAsync(1);

        Assert.Equal(["one", "one", "two"], transport.Sent.Select(sent => sent.Headers["Authorization"]["ExtraHop apikey=".Length..]));
    }

    [Fact]
    public async Task A_key_that_is_none_leaves_the_old_one_in_use()
    {
        IConfigurationRoot configuration = Configuration(("ApiKey", "old"));
        var transport = new ScriptedTransport(Status(200, """{"id":1}"""));
        await using ServiceProvider provider = Build(configuration, transport);
        IExtraHopClient client = provider.GetRequiredService<IExtraHopClient>();
        await client.Devices.GetAsync(1);

        configuration["ExtraHop:ApiKey"] = "two words";
        Exception? error = Record.Exception(configuration.Reload);
        await client.Devices.GetAsync(1);

        Assert.NotNull(error);
        Assert.DoesNotContain("two words", error.ToString(), StringComparison.Ordinal);
        Assert.All(transport.Sent, sent => Assert.Equal("ExtraHop apikey=old", sent.Headers["Authorization"]));
    }

    private static volatile bool s_refuseFirst;

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Append(("Host", "eda01")).Select(pair => new KeyValuePair<string, string?>("ExtraHop:" + pair.Item1, pair.Item2)))
        .Build();

    private static ServiceProvider Build(
        IConfiguration configuration, HttpMessageHandler transport, LogRecorder? log = null, Action<ExtraHopClientOptions>? configure = null)
    {
        var services = new ServiceCollection();
        if (log is not null)
        {
            services.AddSingleton<ILoggerFactory>(log);
        }

        services.AddExtraHopClient(configuration.GetSection("ExtraHop"), configure).ConfigurePrimaryHttpMessageHandler(() => transport);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    /// <summary>A system that knows which keys are good.</summary>
    private sealed class OneKey : HttpMessageHandler
    {
        private readonly ConcurrentDictionary<string, TaskCompletionSource> _seen = new(StringComparer.Ordinal);
        private readonly ConcurrentDictionary<string, bool> _good = new(StringComparer.Ordinal) { ["old"] = true };

        public void Accept(string key) => _good[key] = true;

        public void Refuse(string key) => _good[key] = false;

        /// <summary>Ends with the next request that has the key.</summary>
        public Task Seen(string key)
        {
            var next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _seen[key] = next;
            return next.Task.WaitAsync(TimeSpan.FromSeconds(60));
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Yield();
            string key = request.Headers.Authorization!.Parameter!["apikey=".Length..];
            if (_seen.TryRemove(key, out TaskCompletionSource? seen))
            {
                seen.TrySetResult();
            }

            return _good.GetValueOrDefault(key) ? Answer(200, """{"id":1}""") : new HttpResponseMessage(HttpStatusCode.Unauthorized);
        }
    }
}
