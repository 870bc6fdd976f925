using System.Net;
using System.Text;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Packets;
using static ExtraHop.Client.Tests.Http.AnswerBodies;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

/// <summary>Answers of success that are not what was asked for.</summary>
public sealed class AnswerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("extrahop-answer-");

    /// <summary>A read, a change without a result, a created resource, a job, an assignment, a capture by GET and POST, and a file.</summary>
    public static TheoryData<string, string> CallsAndPages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string call in (string[])["read", "list", "delete", "create", "job", "assign", "search", "search by query", "download"])
            {
                data.Add(call, "text/html");
                data.Add(call, "text/html; charset=utf-8");
                data.Add(call, "application/xhtml+xml");
            }

            return data;
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(CallsAndPages))]
    public async Task A_web_page_is_never_an_answer(string call, string contentType)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(200, "<html><title>Log in</title></html>", contentType)));

        ExtraHopResponseException error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => CallAsync(system.Client, call));

        Assert.Equal(HttpStatusCode.OK, error.StatusCode);
        Assert.Contains("is this host an ExtraHop system?", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, system.Transport.Calls);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"error_message":"no packets here"}""")]
    [InlineData("""{"error_mess""")]
    public async Task JSON_is_never_a_capture_or_a_file(string json)
    {
        foreach (string call in (string[])["search", "search by query", "download"])
        {
            using var system = new TestSystem(new ScriptedTransport(Status(200, json)));

            ExtraHopResponseException error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => CallAsync(system.Client, call));

            Assert.Contains("the body is JSON where a", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"error_message":"no packets here"}""")]
    [InlineData("""{"error_mess""")]
    [InlineData("<html>Log in</html>")]
    public async Task What_is_labeled_a_capture_and_is_JSON_or_a_page_is_never_saved(string body)
    {
        foreach (string type in (string[])["application/vnd.tcpdump.pcap", "application/octet-stream"])
        {
            using var system = new TestSystem(new ScriptedTransport(Status(200, body, type)));
            await using PacketCapture capture = await system.Client.Packets.SearchAsync(new PacketSearch { From = "-5m" });

            await Assert.ThrowsAnyAsync<ExtraHopException>(() => capture.SaveAsync(Path.Combine(_folder.FullName, "a.pcap")));

            Assert.Empty(_folder.GetFiles());
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("text/plain; charset=utf-8")]
    [InlineData("text/json")]
    [InlineData("application/problem+json")]
    [InlineData("application/json;charset=UTF-8")]
    [InlineData("APPLICATION/JSON; charset=\"utf-8\"")]
    public async Task JSON_that_was_asked_for_is_read_whatever_its_label(string? contentType)
    {
        using var system = new TestSystem(new ScriptedTransport((_, _) => Task.FromResult(Body("""{"id":7}"""u8.ToArray(), contentType))));

        Assert.Equal(7, (await system.Client.Devices.GetAsync(7)).Id);
    }

    [Theory]
    [InlineData("application/octet-stream")]
    [InlineData("application/pdf")]
    [InlineData("image/png")]
    public async Task Other_types_where_JSON_was_asked_for_are_errors(string contentType)
    {
        foreach (string call in (string[])["read", "delete", "create", "job"])
        {
            using var system = new TestSystem(new ScriptedTransport(Status(200, "{}", contentType)));

            ExtraHopResponseException error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => CallAsync(system.Client, call));

            Assert.Contains("the body is not JSON. Its type is " + contentType, error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_informational_status_ends_no_call()
    {
        using var system = new TestSystem(new ScriptedTransport(Status(101)));

        ExtraHopResponseException error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.Client.Devices.GetAsync(1));

        Assert.Equal(101, (int)error.StatusCode);
        Assert.Equal(1, system.Transport.Calls);
    }

    [Theory]
    [InlineData("null")]
    [InlineData(" null ")]
    public async Task A_JSON_null_is_no_object(string json)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(200, json)));

        ExtraHopResponseException error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.Client.Devices.GetAsync(1));

        Assert.Contains("the body is null where Device was expected", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_body_of_unknown_length_is_empty()
    {
        using var system = new TestSystem(new ScriptedTransport((_, _) => Task.FromResult(Body([], "application/json", announced: false))));

        ExtraHopResponseException error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.Client.Tags.ListAsync());

        Assert.Contains("the body is empty where a list of Tag was expected", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_answer_of_unknown_length_is_no_obstacle_where_nothing_is_expected()
    {
        using var system = new TestSystem(new ScriptedTransport((_, _) => Task.FromResult(Body([], "application/json", announced: false))));

        await system.Client.Tags.DeleteAsync(1);
    }

    [Fact]
    public async Task A_byte_order_mark_is_passed_over()
    {
        byte[] small = [0xEF, 0xBB, 0xBF, .. """[{"id":1,"name":"a"}]"""u8];
        byte[] large = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(TagsOf(200_000))];
        foreach (byte[] body in (byte[][])[small, large])
        {
            using var system = new TestSystem(new ScriptedTransport((_, _) => Task.FromResult(Body(body, "application/json"))));

            Assert.Equal("a", (await system.Client.Tags.ListAsync())[0].Name);
        }
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("\"UTF-16LE\"")]
    [InlineData("ebcdic")]
    public async Task Another_encoding_is_named(string charset)
    {
        using var system = new TestSystem(new ScriptedTransport((_, _) =>
            Task.FromResult(Body(Encoding.Unicode.GetBytes("""{"id":7}"""), "application/json; charset=" + charset))));

        ExtraHopResponseException error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.Client.Devices.GetAsync(1));

        Assert.Contains($"JSON in {charset.Trim('"')}; expected UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task UTF_16_without_a_label_is_an_error_of_the_answer(bool mark)
    {
        byte[] body = [.. mark ? Encoding.Unicode.GetPreamble() : [], .. Encoding.Unicode.GetBytes("""{"id":7}""")];
        using var system = new TestSystem(new ScriptedTransport((_, _) => Task.FromResult(Body(body, "application/json"))));

        await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.Client.Devices.GetAsync(1));
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, null)]
    [InlineData(false, "gzip")]
    public async Task One_byte_over_the_limit_is_refused_with_both_numbers_and_not_asked_for_again(bool announced, string? encoding)
    {
        byte[] fits = Encoding.UTF8.GetBytes("\"" + new string('x', 99_998) + "\"");
        byte[] tooLong = Encoding.UTF8.GetBytes("\"" + new string('x', 99_999) + "\"");
        byte[] body = fits;
        using var system = new TestSystem(
            new ScriptedTransport((_, _) => Task.FromResult(Body(Packed(body, encoding), "application/json", announced, encoding))),
            options => options.MaxAnswerBytes = 100_000);

        Assert.Equal(99_998, (await system.ReadAsync()).GetString()!.Length);
        body = tooLong;
        ExtraHopResponseException error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.ReadAsync());

        Assert.Contains(
            announced ? "100001 bytes long, more than the 100000 bytes that MaxAnswerBytes allows" : "longer than the 100000 bytes that MaxAnswerBytes allows",
            error.Message,
            StringComparison.Ordinal);
        Assert.Equal(2, system.Transport.Calls);
    }

    [Fact]
    public async Task An_endless_answer_is_dropped_at_the_limit()
    {
        var endless = new Endless();
        using var system = new TestSystem(
            new ScriptedTransport((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(endless) })),
            options => options.MaxAnswerBytes = 1_000_000);

        await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.Client.Tags.ListAsync());

        Assert.InRange(endless.BytesGiven, 1_000_001, 1_200_000);
        Assert.True(endless.IsDisposed);
        Assert.Equal(1, system.Transport.Calls);
    }

    [Fact]
    public async Task A_long_answer_is_held_in_pieces_below_the_large_object_heap()
    {
        byte[] body = Encoding.UTF8.GetBytes(TagsOf(1_000_000));
        using PooledBytes bytes = await PooledBytes.ReadAsync(new MemoryStream(body), null, long.MaxValue, null, default);

        int piece = 0;
        for (; bytes.TryGet(piece, out ReadOnlyMemory<byte> memory); piece++)
        {
            Assert.True(System.Runtime.InteropServices.MemoryMarshal.TryGetArray(memory, out ArraySegment<byte> array));
            Assert.InRange(array.Array!.Length, 1, 65_536);
        }

        Assert.InRange(piece, 16, 32);
        Assert.Equal(body, bytes.ToArray());
    }

    private static Task CallAsync(ExtraHopClient client, string call) => call switch
    {
        "read" => client.Devices.GetAsync(1),
        "list" => client.Tags.ListAsync(),
        "delete" => client.Tags.DeleteAsync(1),
        "create" => client.Tags.CreateAsync(new TagCreate { Name = "web" }),
        "job" => client.ExtraHop.UpgradeToLatestAsync(),
        "assign" => client.Tags.AssignDevicesAsync(1, Assignment.Add([1])),
        "search" => client.Packets.SearchAsync(new PacketSearch { From = "-5m" }),
        "search by query" => client.Packets.SearchByQueryAsync(new PacketSearch { From = "-5m" }),
        "download" => client.Customizations.DownloadAsync(1),
        _ => throw new ArgumentOutOfRangeException(nameof(call), call, "No such call."),
    };

    private static string TagsOf(int bytes)
    {
        var json = new StringBuilder("""[{"id":1,"name":"a"}""", bytes + 100);
        while (json.Length < bytes)
        {
            json.Append(""",{"id":2,"name":"bbbbbbbbbbbbbbbbbbbbbbbbbbbb"}""");
        }

        return json.Append(']').ToString();
    }

    private sealed class Endless : MemoryStream
    {
        public long BytesGiven { get; private set; }

        public bool IsDisposed { get; private set; }

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'"');
            BytesGiven += buffer.Length;
            return new(buffer.Length);
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
