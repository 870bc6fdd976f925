using System.Text.Json;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Packets;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

public class RestClientTests
{
    [Theory]
    [InlineData("{\"a\":", "is not the JSON")]
    [InlineData("<html>login</html>", "is not the JSON")]
    [InlineData("{} trailing", "is not the JSON")]
    public async Task An_answer_that_is_not_JSON_is_told_as_such(string body, string words)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(200, body)));

        ExtraHopResponseException error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.ReadAsync());

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

        await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.ReadAsync<IReadOnlyList<Tag>>(TestSystem.Get));
    }

    [Fact]
    public async Task A_web_page_with_a_good_status_asks_whether_the_host_is_the_right_one()
    {
        using var system = new TestSystem(new ScriptedTransport(Status(200, "<html>login</html>", "text/html")));

        ExtraHopResponseException error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.ReadAsync());

        Assert.Contains("is this host an ExtraHop system?", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(204)]
    public async Task An_empty_answer_where_JSON_is_promised_has_words_of_its_own(int status)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(status, "")));

        ExtraHopResponseException error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.Client.Devices.GetAsync(1));

        Assert.Contains("the body is empty where Device was expected", error.Message, StringComparison.Ordinal);
        Assert.Equal(status, (int)error.StatusCode);
        Assert.Equal(1, system.Transport.Calls);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("/")]
    public async Task A_change_that_worked_does_not_fail_for_want_of_a_location(string? location)
    {
        Step step = location is null ? Status(201) : Status(201, headers: ("Location", location));
        using var system = new TestSystem(new ScriptedTransport(step));

        CreatedResource created = await system.Client.Tags.CreateAsync(new TagCreate { Name = "web" });

        Assert.False(created.IsNamed);
        Assert.Empty(created.Location);
        Assert.Empty(created.Key);
        Assert.Contains("did not say which ID", Assert.Throws<FormatException>(() => created.Id).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://other.example/api/v1/tags/7")]
    [InlineData("//other.example/api/v1/tags/7")]
    [InlineData("http://eda01.example.com/api/v1/tags/7")]
    [InlineData("https://eda01.example.com:8443/api/v1/tags/7")]
    public async Task A_location_of_whatever_host_names_what_was_created(string location)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(201, headers: ("Location", location))));

        CreatedResource created = await system.Client.Tags.CreateAsync(new TagCreate { Name = "web" });

        Assert.Equal(7, created.Id);
    }

    [Theory]
    [InlineData("/api/v1/tags/7", "7")]
    [InlineData("https://eda01.example.com/api/v1/tags/7", "7")]
    [InlineData("https://EDA01.EXAMPLE.COM:443/api/v1/tags/7/", "7")]
    [InlineData("/api/v1/users/a%2Fb", "a/b")]
    public async Task A_location_of_the_system_names_what_was_created(string location, string key)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(201, headers: ("location", location))));

        CreatedResource created = await system.Client.Tags.CreateAsync(new TagCreate { Name = "web" });

        Assert.Equal(key, created.Key);
    }

    [Fact]
    public async Task A_streamed_answer_may_be_waited_for_as_long_as_it_may_be_silent()
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var system = new TestSystem(new ScriptedTransport((_, cancellationToken) => answer.Task.WaitAsync(cancellationToken)));

        Task<PacketCapture> call = system.Client.Packets.SearchAsync(new PacketSearch { From = "-5m" });
        await system.Transport.Reached;
        system.Time.Advance(TimeSpan.FromMinutes(5));
        answer.SetResult(new HttpResponseMessage { Content = new ByteArrayContent("packets"u8.ToArray()) });
        await using PacketCapture capture = await call.WaitAsync(TimeSpan.FromMinutes(1));

        system.Time.Advance(TimeSpan.FromHours(5));
        using var reader = new StreamReader(capture.Content);
        Assert.Equal("packets", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task A_streamed_answer_that_never_begins_is_given_up()
    {
        using var system = new TestSystem(new ScriptedTransport(Hangs), options => options.Retry = new RetryOptions { MaxAttempts = 1 });

        Task call = system.Client.Packets.SearchAsync(new PacketSearch { From = "-5m" });
        await system.Transport.Reached;
        system.Time.Advance(TimeSpan.FromMinutes(6));

        ExtraHopTimeoutException error = await Assert.ThrowsAsync<ExtraHopTimeoutException>(() => call.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal(TimeSpan.FromMinutes(6), error.Limit);
    }

    [Fact]
    public async Task An_answer_is_closed_when_its_result_cannot_be_made()
    {
        var body = new MemoryStream([1, 2, 3]);
        using var system = new TestSystem(new ScriptedTransport((_, _) =>
        {
            var response = new HttpResponseMessage { Content = new StreamContent(body) };
            response.Content.Headers.TryAddWithoutValidation("Content-Type", "text/html");
            return Task.FromResult(response);
        }));

        await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.Client.Packets.SearchAsync(new PacketSearch { From = "-5m" }));

        Assert.False(body.CanRead);
    }

    [Fact]
    public async Task Progress_of_an_upload_is_told_piece_by_piece()
    {
        var told = new List<long>();
        using var system = new TestSystem(new ScriptedTransport(Status(201)));
        using var body = new StreamBody(new MemoryStream(new byte[300_000]), "application/octet-stream", leaveOpen: false, new Listener<long>(told.Add));

        await system.SendAsync(TestSystem.Create, body);

        Assert.Equal([131072, 262144, 300000], told);
    }
}
