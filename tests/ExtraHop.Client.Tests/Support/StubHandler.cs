using System.Net;
using System.Text;
using ExtraHop.Client.Http.Settings;

namespace ExtraHop.Client.Tests.Support;

/// <summary>Answers requests in memory and remembers them.</summary>
internal sealed class StubHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    public StubHandler(Func<HttpRequestMessage, HttpResponseMessage> answer)
        : this((request, _) => Task.FromResult(answer(request)))
    {
    }

    /// <summary>Verb and address of each request, in order.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>The whole address of each request, in order.</summary>
    public List<Uri> Addresses { get; } = [];

    /// <summary>Answers in turn; the last one answers everything after it, too. An answer may also throw.</summary>
    public static StubHandler InTurn(params Func<HttpResponseMessage>[] answers)
    {
        int next = 0;
        return new StubHandler(_ => answers[Math.Min(next++, answers.Length - 1)]());
    }

    public static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Empty(HttpStatusCode status, string? location = null)
    {
        var response = new HttpResponseMessage(status);
        if (location is not null)
        {
            response.Headers.TryAddWithoutValidation("Location", location);
        }

        return response;
    }

    /// <summary>A client over the answers, without retries.</summary>
    public ExtraHopClient Client(TimeProvider? time = null, TimeSpan? streamIdle = null, TimeSpan? total = null, JobWaitOptions? jobs = null) =>
        ExtraHopClient.Create(
        SettingsFactory.Freeze(new ExtraHopClientOptions
        {
            Host = "eda.example.com",
            ApiKey = "stub-key-0123456789abcdef",
            TimeProvider = time,
            StreamIdleTimeout = streamIdle ?? Timeout.InfiniteTimeSpan,
            TotalTimeout = total ?? Timeout.InfiniteTimeSpan,
            AttemptTimeout = total ?? Timeout.InfiniteTimeSpan,
            Retry = new RetryOptions { MaxAttempts = 1 },
            JobWait = jobs ?? new JobWaitOptions(),
        }),
        this);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (Requests)
        {
            Addresses.Add(request.RequestUri!);
            Requests.Add(request.Method + " " + request.RequestUri!.PathAndQuery);
        }

        return answer(request, cancellationToken);
    }
}
