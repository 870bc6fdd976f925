using System.Text;
using System.Text.Json;
using ExtraHop.Client.Rest;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Rest;

public class RestClientTests
{
    [Theory]
    [InlineData("{\"a\":", "is not the JSON")]
    [InlineData("", "is not the JSON")]
    [InlineData("<html>login</html>", "is not the JSON")]
    [InlineData("{} trailing", "is not the JSON")]
    public async Task An_answer_that_is_not_JSON_is_told_as_such(string body, string words)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(200, body)));

        var error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.ReadAsync());

        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.IsType<JsonException>(error.InnerException);
        Assert.Equal(1, system.Transport.Calls);
    }

    [Fact]
    public async Task JSON_of_two_hundred_levels_is_refused_and_not_followed()
    {
        using var system = new TestSystem(new ScriptedTransport(Status(200, new string('[', 200) + new string(']', 200))));

        await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.ReadAsync());
    }

    [Theory]
    [InlineData("42")]
    [InlineData("{\"a\":1}")]
    [InlineData("null")]
    public async Task JSON_of_another_shape_is_told_as_such(string body)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(200, body)));

        await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.Rest.ReadJsonAsync<string>(TestSystem.Get, system.Target(), null, default));
    }

    [Fact]
    public async Task A_web_page_with_a_good_status_asks_whether_the_host_is_the_right_one()
    {
        using var system = new TestSystem(new ScriptedTransport(Status(200, "<html>login</html>", "text/html")));

        var error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.ReadAsync());

        Assert.Contains("is this host an ExtraHop system?", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/")]
    public async Task A_result_that_the_answer_does_not_carry_is_an_error_or_null(string? location)
    {
        Step step = location is null ? Status(201) : Status(201, headers: ("Location", location));
        using var system = new TestSystem(new ScriptedTransport(step));

        var error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.Rest.ReadAsync<CreatedResource>(TestSystem.Create, system.Target(), null, default));
        Assert.Contains("a Location header", error.Message, StringComparison.Ordinal);
        Assert.Null(await system.Rest.ReadOptionalAsync<CreatedResource>(TestSystem.Create, system.Target(), null, default));
    }

    [Theory]
    [InlineData("https://evil.example/api/v1/tags/1")]
    [InlineData("//evil.example/api/v1/tags/1")]
    [InlineData("http://eda01.example.com/api/v1/tags/1")]
    [InlineData("https://ann@eda01.example.com/api/v1/tags/1")]
    [InlineData("javascript:alert(1)")]
    public async Task A_location_on_another_system_is_refused(string location)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(201, headers: ("Location", location))));

        var error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.Rest.ReadAsync<CreatedResource>(TestSystem.Create, system.Target(), null, default));

        Assert.Contains("the credential stays with eda01.example.com", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/tags/7", "7")]
    [InlineData("https://eda01.example.com/api/v1/tags/7", "7")]
    [InlineData("https://EDA01.EXAMPLE.COM:443/api/v1/tags/7/", "7")]
    [InlineData("/api/v1/users/a%2Fb", "a/b")]
    public async Task A_location_of_the_system_names_what_was_created(string location, string key)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(201, headers: ("location", location))));

        CreatedResource created = await system.Rest.ReadAsync<CreatedResource>(TestSystem.Create, system.Target(), null, default);

        Assert.Equal(key, created.Key);
    }

    [Fact]
    public async Task A_streamed_answer_may_be_waited_for_as_long_as_it_may_be_silent()
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var system = new TestSystem(new ScriptedTransport((_, cancellationToken) => answer.Task.WaitAsync(cancellationToken)));

        Task<Streamed> call = system.Rest.ReadAsync<Streamed>(TestSystem.Search, system.Target(), null, default);
        await system.Transport.Reached;
        system.Time.Advance(TimeSpan.FromMinutes(5));
        var body = new MemoryStream(Encoding.UTF8.GetBytes("packets"));
        answer.SetResult(new HttpResponseMessage { Content = new StreamContent(body) });
        Streamed streamed = await call.WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal(0, system.Time.LiveTimers);
        system.Time.Advance(TimeSpan.FromHours(5));
        Assert.Equal("packets", await streamed.Response.Content.ReadAsStringAsync());
        streamed.Response.Dispose();
    }

    [Fact]
    public async Task A_streamed_answer_that_never_begins_is_given_up()
    {
        using var system = new TestSystem(new ScriptedTransport(Hangs), options => options.Retry = new RetryOptions { MaxAttempts = 1 });

        Task call = system.Rest.ReadAsync<Streamed>(TestSystem.Search, system.Target(), null, default);
        await system.Transport.Reached;
        system.Time.Advance(TimeSpan.FromMinutes(6));

        var error = await Assert.ThrowsAsync<ExtraHopTimeoutException>(() => call.WaitAsync(TimeSpan.FromSeconds(20)));
        Assert.Equal(TimeSpan.FromMinutes(6), error.Limit);
    }

    [Fact]
    public async Task An_answer_is_closed_when_its_result_cannot_be_made()
    {
        var body = new MemoryStream([1, 2, 3]);
        using var system = new TestSystem(new ScriptedTransport((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(body) })));

        await Assert.ThrowsAsync<FormatException>(() => system.Rest.ReadAsync<Broken>(TestSystem.Search, system.Target(), null, default));

        Assert.False(body.CanRead);
    }

    [Fact]
    public async Task Progress_of_an_upload_is_told_piece_by_piece()
    {
        var told = new List<long>();
        using var system = new TestSystem(new ScriptedTransport(Status(201)));
        using var body = new StreamBody(new MemoryStream(new byte[300_000]), "application/octet-stream", leaveOpen: false, new Listener(told));

        await system.SendAsync(TestSystem.Create, body);

        Assert.Equal([131072, 262144, 300000], told);
    }

    private sealed class Listener(List<long> told) : IProgress<long>
    {
        public void Report(long value) => told.Add(value);
    }

    private sealed class Streamed(HttpResponseMessage response) : IFromResponse<Streamed>
    {
        static string IFromResponse<Streamed>.Expected => "a stream";

        static bool IFromResponse<Streamed>.OwnsResponse => true;

        public HttpResponseMessage Response { get; } = response;

        static ValueTask<Streamed?> IFromResponse<Streamed>.ReadAsync(ApiResponse response, CancellationToken cancellationToken) => new(new Streamed(response.Message));
    }

    private sealed class Broken : IFromResponse<Broken>
    {
        static string IFromResponse<Broken>.Expected => "nothing";

        static bool IFromResponse<Broken>.OwnsResponse => true;

        static ValueTask<Broken?> IFromResponse<Broken>.ReadAsync(ApiResponse response, CancellationToken cancellationToken) => throw new FormatException("cannot be made");
    }
}
