using System.Text.Json;
using ExtraHop.Client.Rest;

namespace ExtraHop.Client.Tests;

/// <summary>The whole pipeline over a transport and a clock in memory, with calls as generated code makes them.</summary>
internal sealed class TestSystem : IDisposable
{
    public const string Key = "canary-key-0123456789abcdef";

    public static readonly Operation Get = new("Devices.GetAsync", HttpMethod.Get, "/devices/{id}", safeToRetry: true);
    public static readonly Operation Search = new("Devices.SearchAsync", HttpMethod.Post, "/devices/search", safeToRetry: true);
    public static readonly Operation Create = new("Tags.CreateAsync", HttpMethod.Post, "/tags", safeToRetry: false);
    public static readonly Operation Update = new("Tags.UpdateAsync", HttpMethod.Patch, "/tags/{id}", safeToRetry: false);
    public static readonly Operation Replace = new("RunningConfig.ReplaceAsync", HttpMethod.Put, "/runningconfig", safeToRetry: false);
    public static readonly Operation Delete = new("Tags.DeleteAsync", HttpMethod.Delete, "/tags/{id}", safeToRetry: false);

    private readonly HttpClient _http;

    public TestSystem(ScriptedTransport transport, Action<ExtraHopClientOptions>? configure = null, double random = 0.5)
    {
        Transport = transport;
        var options = new ExtraHopClientOptions { Host = "eda01.example.com", ApiKey = Key, TimeProvider = Time, LoggerFactory = Log };
        configure?.Invoke(options);
        ClientSettings frozen = SettingsFactory.Freeze(options);
        Settings = new ClientSettings
        {
            Rest = frozen.Rest,
            Credential = frozen.Credential,
            AttemptTimeout = frozen.AttemptTimeout,
            Retry = frozen.Retry,
            Tls = frozen.Tls,
            UserAgent = frozen.UserAgent,
            Integration = frozen.Integration,
            Proxy = frozen.Proxy,
            Logger = frozen.Logger,
            Random = () => random,
        };
        _http = PipelineBuilder.Prepare(new HttpClient(PipelineBuilder.Build(Settings, transport)), Settings);
        Rest = new RestClient(_http, Settings.Rest);
    }

    public ScriptedTransport Transport { get; }

    public JumpingTimeProvider Time { get; } = new() { JumpUpTo = TimeSpan.FromSeconds(25) };

    public LogRecorder Log { get; } = new();

    public ClientSettings Settings { get; }

    public RestClient Rest { get; }

    public HttpClient Http => _http;

    public static Operation OperationOf(string name) => name switch
    {
        nameof(Get) => Get,
        nameof(Search) => Search,
        nameof(Create) => Create,
        nameof(Update) => Update,
        nameof(Replace) => Replace,
        nameof(Delete) => Delete,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such operation."),
    };

    public Uri Target(string path = "/devices/1") => new(Settings.Rest.Origin, "/api/v1" + path);

    /// <summary>Sends an operation, with a JSON body where its verb has one.</summary>
    public Task SendAsync(Operation operation, HttpContent? content = null, CancellationToken cancellationToken = default) =>
        Rest.SendAsync(operation, Target(), content ?? (operation.Method == HttpMethod.Get || operation.Method == HttpMethod.Delete ? null : TextBody.Create("{\"a\":1}", "application/json")), cancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(20), CancellationToken.None);

    public Task<JsonElement> ReadAsync(CancellationToken cancellationToken = default) =>
        Rest.ReadJsonAsync<JsonElement>(Get, Target(), null, cancellationToken).WaitAsync(TimeSpan.FromSeconds(20), CancellationToken.None);

    public void Dispose() => _http.Dispose();
}
