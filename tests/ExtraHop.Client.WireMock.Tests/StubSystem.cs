using System.Globalization;
using ExtraHop.Client.Tests;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace ExtraHop.Client.WireMock.Tests;

/// <summary>A stub server on loopback with a client of it, made anew for each test: stubs of one test are not there for the next.</summary>
internal sealed class StubSystem : IDisposable
{
    public const string Key = "stub-key";

    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(30);

    private readonly WireMockServer _server;

    public StubSystem(Action<ExtraHopClientOptions>? configure = null)
    {
        // Without an address of its own, WireMock.Net listens on every interface of the machine.
        _server = WireMockServer.Start(new WireMockServerSettings { Urls = ["http://127.0.0.1:0"] });
        Client = ExtraHopClient.Create(Options(options => options.ApiKey = Key, configure));
    }

    public ExtraHopClient Client { get; }

    /// <summary>Pauses take no time on it, and no limit can strike by chance.</summary>
    public TestClock Time { get; } = new() { JumpUpTo = s_longestPause, IgnoresLimits = true };

    /// <summary>The requests that came, oldest first.</summary>
    public IReadOnlyList<IRequestMessage> Requests => [.. _server.LogEntries.Select(static entry => entry.RequestMessage!)];

    public IRequestMessage Request => Assert.Single(Requests);

    /// <summary>A further client of the same server.</summary>
    public ExtraHopClient ClientWith(ExtraHopCredential credential) => ExtraHopClient.Create(Options(options => options.Credential = credential, null));

    /// <summary>Answers a request, always the same.</summary>
    public void Answer(IRequestBuilder request, IResponseBuilder response) => _server.Given(request).RespondWith(response);

    /// <summary>Answers a request with one response after the other; the last one stays.</summary>
    public void AnswerInTurn(Func<IRequestBuilder> request, params IReadOnlyList<IResponseBuilder> responses)
    {
        string scenario = Guid.NewGuid().ToString();
        for (int step = 0; step < responses.Count; step++)
        {
            IRespondWithAProvider mapping = _server.Given(request()).InScenario(scenario);
            if (step > 0)
            {
                mapping = mapping.WhenStateIs(Text(step));
            }

            if (step < responses.Count - 1)
            {
                mapping = mapping.WillSetStateTo(Text(step + 1));
            }

            mapping.RespondWith(responses[step]);
        }
    }

    public void Dispose()
    {
        Client.Dispose();
        _server.Dispose();
    }

    public static IRequestBuilder Get(string path) => global::WireMock.RequestBuilders.Request.Create().WithPath("/api/v1" + path).UsingGet();

    public static IRequestBuilder Post(string path) => global::WireMock.RequestBuilders.Request.Create().WithPath("/api/v1" + path).UsingPost();

    public static IRequestBuilder Patch(string path) => global::WireMock.RequestBuilders.Request.Create().WithPath("/api/v1" + path).UsingPatch();

    public static IRequestBuilder Delete(string path) => global::WireMock.RequestBuilders.Request.Create().WithPath("/api/v1" + path).UsingDelete();

    public static IResponseBuilder Status(int status) => Response.Create().WithStatusCode(status);

    public static IResponseBuilder JsonAnswer(string json, int status = 200) => Status(status).WithHeader("Content-Type", "application/json").WithBody(json);

    private ExtraHopClientOptions Options(Action<ExtraHopClientOptions> credential, Action<ExtraHopClientOptions>? configure)
    {
        var options = new ExtraHopClientOptions
        {
            Host = _server.Url,
            TimeProvider = Time,
            AttemptTimeout = s_longestPause * 2,
        };
        credential(options);
        configure?.Invoke(options);
        return options;
    }

    private static string Text(int step) => step.ToString(CultureInfo.InvariantCulture);
}
