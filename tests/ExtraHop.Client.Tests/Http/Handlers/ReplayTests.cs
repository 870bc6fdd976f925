using ExtraHop.Client.Http.Requests;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

public class ReplayTests
{
    private static readonly byte[] s_bytes = [.. Enumerable.Range(0, 300_000).Select(i => (byte)i)];

    [Fact]
    public async Task A_stream_that_cannot_go_back_is_never_sent_twice()
    {
        var transport = new ScriptedTransport(Status(503, headers: ("Retry-After", "1")), Status(204));
        using var system = new TestSystem(transport);

        await Assert.ThrowsAsync<ExtraHopServerException>(() => system.SendAsync(TestSystem.Search, Body(seekable: false)));

        Assert.Equal(s_bytes, Assert.Single(transport.Sent).Body);
    }

    [Fact]
    public async Task A_stream_that_can_go_back_is_sent_whole_again()
    {
        var transport = new ScriptedTransport(Status(503, headers: ("Retry-After", "1")), Status(204));
        using var system = new TestSystem(transport);

        await system.SendAsync(TestSystem.Create, Body(seekable: true));

        Assert.Equal(2, transport.Calls);
        Assert.All(transport.Sent, sent => Assert.Equal(s_bytes, sent.Body));
    }

    [Fact]
    public async Task A_stream_that_was_not_read_yet_may_be_sent_after_a_failed_connection()
    {
        var transport = new ScriptedTransport(Fails(HttpRequestError.ConnectionError), Status(204));
        using var system = new TestSystem(transport);

        await system.SendAsync(TestSystem.Create, Body(seekable: false));

        Assert.Equal(2, transport.Calls);
        Assert.Equal(s_bytes, transport.Sent[1].Body);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task Parts_are_sent_again_when_all_of_them_can(bool seekable, int calls)
    {
        var transport = new ScriptedTransport(Status(429, headers: ("Retry-After", "1")), Status(204));
        using var system = new TestSystem(transport);
        var file = FileUpload.FromStream(Source(seekable), "größe \"b\"\r\nx.stix");

        await Xunit.Record.ExceptionAsync(() => system.Client.ThreatCollections.UploadAsync("threats", file));

        Assert.Equal(calls, transport.Calls);
        Assert.Contains("form-data; name=\"file\"; filename=\"größe %22b%22%0D%0Ax.stix\"", transport.Sent[0].Text, StringComparison.Ordinal);
        Assert.All(transport.Sent, sent => Assert.Equal(transport.Sent[0].Body, sent.Body));
    }

    [Fact]
    public async Task A_json_body_is_sent_again_as_it_was()
    {
        var transport = new ScriptedTransport(Status(500), Status(204));
        using var system = new TestSystem(transport);

        await system.SendAsync(TestSystem.Search, TestSystem.Json("\"text\""));

        Assert.Equal(["\"text\"", "\"text\""], transport.Sent.Select(sent => sent.Text));
    }

    [Fact]
    public async Task A_stream_that_starts_in_its_middle_is_sent_from_there_each_time()
    {
        var transport = new ScriptedTransport(Status(429, headers: ("Retry-After", "1")), Status(204));
        using var system = new TestSystem(transport);
        var source = new MemoryStream(s_bytes) { Position = 299_990 };

        await system.SendAsync(TestSystem.Create, new StreamBody(source, "application/octet-stream", leaveOpen: true, progress: null));

        Assert.All(transport.Sent, sent => Assert.Equal(s_bytes[299_990..], sent.Body));
        Assert.True(source.CanRead);
    }

    private static StreamBody Body(bool seekable) => new(Source(seekable), "application/octet-stream", leaveOpen: false, progress: null);

    private static Stream Source(bool seekable) => seekable ? new MemoryStream(s_bytes) : new OneWayStream(s_bytes);
}
