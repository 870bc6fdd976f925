using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ExtraHop.Client.Http.Handlers;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Http.Settings;

namespace ExtraHop.Client.Tests;

/// <summary>The whole pipeline over a transport and a clock in memory, with calls that need no interface.</summary>
internal sealed class TestSystem : IDisposable
{
    public const string Key = "canary-key-0123456789abcdef";

    public static readonly Operation Get = new("Devices.GetAsync", HttpMethod.Get, "/devices/{id}", onlyReads: true);
    public static readonly Operation Search = new("Devices.SearchAsync", HttpMethod.Post, "/devices/search", onlyReads: true);
    public static readonly Operation Create = new("Tags.CreateAsync", HttpMethod.Post, "/tags", onlyReads: false);
    public static readonly Operation Update = new("Tags.UpdateAsync", HttpMethod.Patch, "/tags/{id}", onlyReads: false);
    public static readonly Operation Replace = new("RunningConfig.ReplaceAsync", HttpMethod.Put, "/runningconfig", onlyReads: false);
    public static readonly Operation Delete = new("Tags.DeleteAsync", HttpMethod.Delete, "/tags/{id}", onlyReads: false);

    public TestSystem(ScriptedTransport transport, Action<ExtraHopClientOptions>? configure = null, double random = 0.5)
    {
        Transport = transport;
        var options = new ExtraHopClientOptions { Host = "eda01.example.com", ApiKey = Key, TimeProvider = Time, LoggerFactory = Log };
        configure?.Invoke(options);
        ClientSettings frozen = SettingsFactory.Freeze(options);
        Settings = new ClientSettings
        {
            Rest = frozen.Rest,
            Name = frozen.Name,
            Credential = frozen.Credential,
            AttemptTimeout = frozen.AttemptTimeout,
            MaxConnections = frozen.MaxConnections,
            MaxAnswerBytes = frozen.MaxAnswerBytes,
            AcceptCompressedAnswers = frozen.AcceptCompressedAnswers,
            ReadingPosts = frozen.ReadingPosts,
            JobWait = frozen.JobWait,
            Json = frozen.Json,
            Retry = frozen.Retry,
            Tls = frozen.Tls,
            UserAgent = frozen.UserAgent,
            Integration = frozen.Integration,
            Proxy = frozen.Proxy,
            Logger = frozen.Logger,
            Random = () => random,
        };
        HttpMessageHandler pipeline = PipelineBuilder.Build(Settings, transport);
        Http = PipelineBuilder.Prepare(new HttpClient(pipeline));
        Client = new ExtraHopClient(Http, Settings, pipeline);
    }

    public ScriptedTransport Transport { get; }

    public TestClock Time { get; } = new() { JumpUpTo = TimeSpan.FromSeconds(25) };

    public LogRecorder Log { get; } = new();

    public ClientSettings Settings { get; }

    /// <summary>The client over the pipeline.</summary>
    public ExtraHopClient Client { get; }

    /// <summary>The pipeline alone.</summary>
    public HttpClient Http { get; }

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

    public Uri Target(string path = "/devices/1") => new(Settings.Rest.Prefix + path);

    /// <summary>JSON as a body.</summary>
    public static HttpContent Json(string text) => new JsonBody(Encoding.UTF8.GetBytes(text));

    /// <summary>Sends an operation, with a JSON body where its verb has one, and drops the answer.</summary>
    public async Task SendAsync(Operation operation, HttpContent? content = null, string path = "/devices/1", CancellationToken cancellationToken = default)
    {
        using ApiAnswer answer = await AnswerAsync(operation, content, path, cancellationToken);
    }

    /// <summary>Sends an operation and reads its JSON.</summary>
    public async Task<T> ReadAsync<T>(
        Operation operation, HttpContent? content = null, string path = "/devices/1", CancellationToken cancellationToken = default)
    {
        using ApiAnswer answer = await AnswerAsync(operation, content, path, cancellationToken);
        return ApiSerializer.ReadJson(answer, (JsonTypeInfo<T>)Settings.Json.GetTypeInfo(typeof(T)));
    }

    /// <summary>Reads a device as JSON.</summary>
    public Task<JsonElement> ReadAsync(CancellationToken cancellationToken = default) => ReadAsync<JsonElement>(Get, cancellationToken: cancellationToken);

    public void Dispose() => Client.Dispose();

    private async Task<ApiAnswer> AnswerAsync(Operation operation, HttpContent? content, string path, CancellationToken cancellationToken)
    {
        bool hasBody = operation.Method != HttpMethod.Get && operation.Method != HttpMethod.Delete;
        using var request = new ApiRequest(operation, Target(path), content ?? (hasBody ? Json("""{"a":1}""") : null));
        HttpResponseMessage response = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .WaitAsync(TimeSpan.FromMinutes(1), CancellationToken.None);
        return Assert.IsType<ApiAnswer>(response.Content);
    }
}
