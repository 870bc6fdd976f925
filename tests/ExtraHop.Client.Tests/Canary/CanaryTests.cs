using System.Net;
using System.Text;
using ExtraHop.Client.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Canary;

/// <summary>Secrets go in by every door, systems give them back in every shape, and nothing that a program can see of it may hold one.</summary>
/// <remarks><c>EXTRAHOP_CANARY=full</c> runs every operation with every shape and status, made in both ways; the short form takes each shape and each operation
/// with one status in turn.</remarks>
[Collection(nameof(CanaryTests))]
public class CanaryTests
{
    private const string Key = "cAnArY0key0123456789abcdef";

    /// <summary>With all that encoders change: quotes, an ampersand, a bracket, a plus, a solidus, blanks, and letters beyond ASCII.</summary>
    private const string Secret = "cAnArY pä\"s<w&o'r+d/É\\x";

    private static readonly bool s_full = Environment.GetEnvironmentVariable("EXTRAHOP_CANARY") == "full";

    private static readonly int[] s_statuses = [200, 302, 400, 401, 403, 404, 422, 429, 503];

    private static readonly (string Name, Func<IExtraHopClient, Task> Call)[] s_operations =
    [
        ("Users.Create", static client => client.Users.CreateAsync(new UserCreate { Name = "ann", Username = "ann", Password = Secret })),
        ("Users.Update", static client => client.Users.UpdateAsync("ann", new UserUpdate { Password = Secret })),
        ("ApiKeys.Create", static client => client.ApiKeys.CreateAsync(new ApiKeyCreate { Password = Secret })),
        ("License.ReplaceProductKey", static client => client.License.ReplaceProductKeyAsync(new ProductKeyUpdate { ProductKey = Secret })),
        ("License.Replace", static client => client.License.ReplaceAsync(Secret)),
        ("Cloud.Connect", static client => client.Cloud.ConnectAsync(new CloudConnect { CloudToken = Secret, Nickname = "n" })),
        ("SslDecryptKeys.Create", static client =>
            client.SslDecryptKeys.CreateAsync(new SslDecryptKeyCreate { Name = "k", Enabled = true, Certificate = "c", PrivateKey = Secret })),
        ("RunningConfig.Replace", static client =>
            client.RunningConfig.ReplaceAsync(RunningConfig.FromJson($"{{\"snmp\":{{\"community\":\"{System.Text.Json.JsonEncodedText.Encode(Secret)}\"}}}}"))),
        ("Raw form", static client =>
            client.SendAsync(HttpMethod.Post, "/tags", RawBody.Text("name=x&password=" + WebUtility.UrlEncode(Secret), "application/x-www-form-urlencoded"))),
        ("ExtraHop.DownloadFirmwareFromUrl", static client => client.ExtraHop.DownloadFirmwareFromUrlAsync(
            FirmwareUrlDownload.Only(
                new Uri($"https://ann:{Uri.EscapeDataString(Secret)}@files.example/f.tar?x-amz-signature={Uri.EscapeDataString(Secret)}")))),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_shape_of_echo_is_told(bool withContainer)
    {
        using var seen = new Sightings();
        int calls = 0;
        for (int shape = 0; shape < EchoShape.All.Count; shape++)
        {
            for (int operation = 0; operation < s_operations.Length; operation++)
            {
                foreach (int status in s_full ? s_statuses : [s_statuses[(shape + operation) % s_statuses.Length]])
                {
                    await CallAsync(withContainer, s_operations[operation].Call, EchoShape.All[shape], status, seen);
                    calls++;
                }
            }
        }

        Assert.True(seen.Texts.Count > calls * 4, $"{seen.Texts.Count} texts of {calls} calls");
        string[] needles = [.. EchoShape.All.SelectMany(static shape => new[] { shape.Encode(Secret), shape.Encode(Key) }), .. new[] { Secret, Key, "cAnArY" }];
        string[] told = [.. seen.Texts.Where(text => needles.Any(needle => text.Contains(needle, StringComparison.OrdinalIgnoreCase)))];
        Assert.True(told.Length == 0, $"{told.Length} sightings in {seen.Texts.Count} texts of {calls} calls, such as: {string.Join("\n---\n", told.Take(5))}");
    }

    private static async Task CallAsync(bool withContainer, Func<IExtraHopClient, Task> call, EchoShape shape, int status, Sightings seen)
    {
        // Of a garbled key nothing is asked: it is ASCII.
        string body = shape.Make(Secret) + (shape.ContentType == "application/json" ? string.Empty : " " + shape.Encode(Key));
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        Step echo = (_, _) =>
        {
            HttpResponseMessage response = Answer(status, null, shape.ContentType, ("X-Request-Id", $"id-{Key}"), ("X-Echo", Uri.EscapeDataString(Secret)));
            response.Content = new ByteArrayContent(bytes);
            response.Content.Headers.TryAddWithoutValidation("Content-Type", $"{shape.ContentType}; was=\"{Uri.EscapeDataString(Secret)}\"");
            response.Headers.TryAddWithoutValidation("Location", $"https://elsewhere.example/{Uri.EscapeDataString(Secret)}?key={Key}");
            return Task.FromResult(response);
        };
        var transport = new ScriptedTransport(echo);
        void Configure(ExtraHopClientOptions options)
        {
            options.Host = "eda01.example.com";
            options.ApiKey = Key;
            options.Retry = new RetryOptions { MaxAttempts = 1 };
        }

        if (!withContainer)
        {
            using ILoggerFactory logging = LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(new Borrowed(seen)));
            using var system = new TestSystem(transport, options =>
            {
                Configure(options);
                options.LoggerFactory = logging;
            });
            await RunAsync(system.Client, call, seen);
            return;
        }

        var services = new ServiceCollection();
        services.AddLogging(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(new Borrowed(seen)));
        services.AddExtraHopClient(Configure).ConfigurePrimaryHttpMessageHandler(() => transport);
        await using ServiceProvider provider = services.BuildServiceProvider();
        await RunAsync(provider.GetRequiredService<IExtraHopClient>(), call, seen);
    }

    private static async Task RunAsync(IExtraHopClient client, Func<IExtraHopClient, Task> call, Sightings seen)
    {
        seen.Add(client.ToString());
        seen.Add(await Xunit.Record.ExceptionAsync(() => call(client)));
    }

    /// <summary>A provider that is not disposed with its factory.</summary>
    private sealed class Borrowed(Sightings seen) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => seen.CreateLogger(categoryName);

        public void Dispose()
        {
        }
    }
}

/// <summary>Listens to all sources of the process, and so runs alone.</summary>
[CollectionDefinition(nameof(CanaryTests), DisableParallelization = true)]
public sealed class CanaryCollection;
