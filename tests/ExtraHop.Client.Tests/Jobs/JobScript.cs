using System.Net;
using ExtraHop.Client.Exceptions;
using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Jobs;

/// <summary>A job on a system in memory: each look at it gets the next answer, the last one again and again.</summary>
internal sealed class JobScript
{
    public const string Id = "1f0c7a52-4f0e-4b57-9d55-6a1df2a3c001";

    public static readonly JobWaitOptions Steady = new() { Jitter = 0 };

    private int _looks;

    public JobScript(params Func<HttpResponseMessage>[] answers)
    {
        Handler = new StubHandler((_, token) =>
        {
            Times.Add(Time.Elapsed);
            return Hangs ? Hang(token) : Task.FromResult(answers[Math.Min(_looks++, answers.Length - 1)]());
        });
        Client = Handler.Client(Time, jobs: Steady);
        Handle = Client.Jobs.Attach(Id);
    }

    public TestClock Time { get; } = new();

    public StubHandler Handler { get; }

    public ExtraHopClient Client { get; }

    public JobHandle Handle { get; }

    /// <summary>When each look came, counted from the start.</summary>
    public List<TimeSpan> Times { get; } = [];

    /// <summary>True to let every look from now on wait for its cancellation.</summary>
    public bool Hangs { get; set; }

    public static Func<HttpResponseMessage> Says(string status, int? step = null, int total = 4, string? description = null) => () => StubHandler.Json(
        step is null
            ? $$"""{"id":"{{Id}}","status":"{{status}}"}"""
            : $$"""{"id":"{{Id}}","type":"upgrade","status":"{{status}}","details":"","step_number":{{step}},"total_steps":{{total}},"step_description":"{{description}}"}""");

    public static Func<HttpResponseMessage> Refused(HttpStatusCode status, TimeSpan? retryAfter = null) =>
        () => throw new ExtraHopApiException(new ApiErrorDetails
        {
            StatusCode = status,
            Method = "GET",
            PathTemplate = "/jobs/{id}",
            RetryAfter = retryAfter,
        });

    public static Func<HttpResponseMessage> Unreachable() => () => throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused");

    public static Func<HttpResponseMessage> Page() => () =>
        new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("<html>starting</html>", System.Text.Encoding.UTF8, "text/html") };

    /// <summary>Waits as long as it takes on the script's clock.</summary>
    public async Task<Job> WaitAsync(JobWaitOptions? options = null, IProgress<JobProgress>? progress = null)
    {
        Task<Job> wait = Handle.WaitAsync(options, progress);
        await Time.DriveAsync(wait);
        return await wait;
    }

    private static async Task<HttpResponseMessage> Hang(CancellationToken token)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, token);
        throw new InvalidOperationException("Not reached.");
    }
}
