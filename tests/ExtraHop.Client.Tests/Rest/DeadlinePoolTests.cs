using System.Net;
using System.Text;
using ExtraHop.Client.Rest;

namespace ExtraHop.Client.Tests.Rest;

/// <summary>Deadlines on the system's clock are used again from call to call; what ended one call must not reach the next.</summary>
public class DeadlinePoolTests
{
    private static readonly Uri s_origin = new("https://eda01.example.com/");

    [Fact]
    public async Task A_call_that_ran_out_of_time_takes_no_other_with_it()
    {
        using var handler = new Answers { Hang = true };
        using var http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        RestClient rest = Client(http, TimeSpan.FromMilliseconds(50));
        await Assert.ThrowsAsync<ExtraHopTimeoutException>(() => GetAsync(rest, default));

        handler.Hang = false;
        RestClient patient = Client(http, TimeSpan.FromSeconds(30));
        for (int call = 0; call < 200; call++)
        {
            Assert.Equal("ok", await GetAsync(patient, default));
        }
    }

    [Fact]
    public async Task A_token_that_is_canceled_after_its_call_does_not_end_the_next_one()
    {
        using var handler = new Answers();
        using var http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        RestClient rest = Client(http, TimeSpan.FromSeconds(30));
        for (int call = 0; call < 50; call++)
        {
            using var callers = new CancellationTokenSource();
            Assert.Equal("ok", await GetAsync(rest, callers.Token));

            handler.Before = callers.Cancel;
            Assert.Equal("ok", await GetAsync(rest, default));
            handler.Before = null;
        }
    }

    [Fact]
    public async Task A_short_deadline_that_was_met_does_not_run_on_into_the_next_call()
    {
        using var handler = new Answers();
        using var http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        RestClient hasty = Client(http, TimeSpan.FromMilliseconds(500));
        RestClient patient = Client(http, TimeSpan.FromSeconds(30));
        await MeetDeadlineAsync(hasty);

        handler.Pause = TimeSpan.FromMilliseconds(900);
        Assert.Equal("ok", await GetAsync(patient, default));
    }

    [Fact]
    public async Task A_caller_who_cancels_gets_his_own_token_back()
    {
        using var handler = new Answers { Hang = true };
        using var http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        RestClient rest = Client(http, TimeSpan.FromSeconds(30));
        for (int call = 0; call < 20; call++)
        {
            using var callers = new CancellationTokenSource(TimeSpan.FromMilliseconds(5));

            var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => GetAsync(rest, callers.Token));

            Assert.Equal(callers.Token, error.CancellationToken);
        }
    }

    /// <summary>Calls until one call met its deadline: on a busy machine even an answer from memory may come too late.</summary>
    private static async Task MeetDeadlineAsync(RestClient rest)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                Assert.Equal("ok", await GetAsync(rest, default));
                return;
            }
            catch (ExtraHopTimeoutException) when (attempt < 20)
            {
                // Once more.
            }
        }
    }

    private static RestClient Client(HttpClient http, TimeSpan limit) => new(http, new RestSettings { Origin = s_origin, TotalTimeout = limit });

    private static Task<string> GetAsync(RestClient rest, CancellationToken cancellationToken) =>
        rest.ReadJsonAsync<string>(TestSystem.Get, new Uri(s_origin, "/api/v1/devices/1"), null, cancellationToken).WaitAsync(TimeSpan.FromSeconds(20), CancellationToken.None);

    private sealed class Answers : HttpMessageHandler
    {
        public bool Hang { get; set; }

        public TimeSpan Pause { get; set; }

        public Action? Before { get; set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Before?.Invoke();
            await Task.Delay(Hang ? Timeout.InfiniteTimeSpan : Pause, TimeProvider.System, cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("\"ok\"", Encoding.UTF8, "application/json") };
        }
    }
}
