using System.Net;
using ExtraHop.Client.Tests.Jobs;
using ExtraHop.Client.Tests.Support;
using static ExtraHop.Client.Tests.Jobs.JobScript;

namespace ExtraHop.Client.Tests.Exceptions;

/// <summary>Waits for jobs and for restarts.</summary>
internal static class WaitCases
{
    public static IEnumerable<ErrorCase> All() =>
    [
        new("a job that failed", static () => new JobScript(() => StubHandler.Json("""
            {"id":"1f0c7a52","type":"upgrade","status":"FAILED","details":"No space left","step_number":2,"total_steps":4,"step_description":"Unpacking",
             "remote_jobs":[{"system_id":7,"job_id":"a","status":"FAILED","details":"disk full"}]}
            """)).WaitAsync()),
        new("a job that its system gave up", static () => new JobScript(Says("TIMEOUT")).WaitAsync()),
        new("a job that is lost", static () => new JobScript(static () => StubHandler.Json("""{"error_message":"no such job"}""", HttpStatusCode.NotFound)).WaitAsync()),
        new("a job that takes too long", static () =>
            new JobScript(Says("RUNNING", 2, 4, "Unpacking")).WaitAsync(Steady with { Timeout = TimeSpan.FromMinutes(5) })),
        new("a job whose system stays away", static () =>
            new JobScript(Says("RUNNING", 3, 4, "Restarting"), Unreachable()).WaitAsync(Steady with { UnreachableTimeout = TimeSpan.FromMinutes(10) })),
        new("a restart that does not begin", static () => RestartAsync(StartupIn(2), static () => StubHandler.Json("""{"version":"9.8.0"}"""))),
        new("a system that stays away", static () => RestartAsync(Steady with { UnreachableTimeout = TimeSpan.FromMinutes(10) }, Unreachable())),
        new("a system that is not back in time", static () =>
            RestartAsync(Steady with { Timeout = TimeSpan.FromMinutes(5), UnreachableTimeout = Timeout.InfiniteTimeSpan }, Unreachable())),
    ];

    private static JobWaitOptions StartupIn(int minutes) => Steady with { StartupTimeout = TimeSpan.FromMinutes(minutes) };

    private static async Task RestartAsync(JobWaitOptions options, params Func<HttpResponseMessage>[] answers)
    {
        var time = new TestClock();
        using ExtraHopClient client = StubHandler.InTurn(answers).Client(time);
        Task wait = client.ExtraHop.WaitForRestartAsync(options);
        await time.DriveAsync(wait);
        await wait;
    }
}
