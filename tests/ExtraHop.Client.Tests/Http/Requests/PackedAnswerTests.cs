using System.Text;
using ExtraHop.Client.Packets;
using static ExtraHop.Client.Tests.Http.AnswerBodies;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

/// <summary>Answers that come compressed.</summary>
public sealed class PackedAnswerTests
{
    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("GZIP")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("identity")]
    public async Task Packed_answers_are_read_though_nobody_asked_for_them(string encoding)
    {
        using var system = new TestSystem(new ScriptedTransport(
            (_, _) => Task.FromResult(Body(Packed("""{"id":7}"""u8.ToArray(), encoding), "application/json", encoding: encoding)),
            (_, _) => Task.FromResult(Body(Packed(Encoding.UTF8.GetBytes("""{"error_message":"no such tag"}"""), encoding), "application/json", encoding: encoding, status: 404))),
            options => options.AcceptCompressedAnswers = false);

        Assert.Equal(7, (await system.Client.Devices.GetAsync(7)).Id);
        ExtraHopNotFoundException error = await Assert.ThrowsAsync<ExtraHopNotFoundException>(() => system.Client.Tags.GetAsync(7));

        Assert.Equal("no such tag", error.ErrorMessage);
        Assert.All(system.Transport.Sent, sent => Assert.DoesNotContain("Accept-Encoding", sent.Headers.Keys));
    }

    [Fact]
    public async Task An_unpacked_answer_has_no_headers_of_its_packing()
    {
        using var system = new TestSystem(
            new ScriptedTransport((_, _) => Task.FromResult(Body(Packed("""{"id":7}"""u8.ToArray(), "gzip"), "application/json", encoding: "gzip"))));

        using HttpResponseMessage response = await system.Http.GetAsync(new Uri("https://eda01.example.com/api/v1/devices/7"));
        using RawResponse raw = await system.Client.SendAsync(HttpMethod.Get, "/devices/7");

        Assert.Equal("""{"id":7}""", await response.Content.ReadAsStringAsync());
        Assert.Equal(8, response.Content.Headers.ContentLength);
        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Equal(8, raw.Length);
        Assert.Empty(raw.ContentHeaders.ContentEncoding);
    }

    [Fact]
    public async Task A_packed_capture_is_unpacked()
    {
        using var system = new TestSystem(
            new ScriptedTransport((_, _) => Task.FromResult(Body(Packed("packets"u8.ToArray(), "gzip"), "application/octet-stream", encoding: "gzip"))));

        await using PacketCapture capture = await system.Client.Packets.SearchAsync(new PacketSearch { From = "-5m" });

        Assert.Null(capture.Length);
        using var reader = new StreamReader(capture.Content);
        Assert.Equal("packets", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task Packed_answers_are_asked_for_unless_the_options_say_otherwise_but_never_for_a_stream()
    {
        using var system = new TestSystem(new ScriptedTransport(Status(200, "{}"), Status(204)));

        await system.Client.Devices.GetAsync(7);
        await using PacketCapture capture = await system.Client.Packets.SearchAsync(new PacketSearch { From = "-5m" });

        Assert.Equal("gzip, br", system.Transport.Sent[0].Headers["Accept-Encoding"]);
        Assert.DoesNotContain("Accept-Encoding", system.Transport.Sent[1].Headers.Keys);
    }

    [Theory]
    [InlineData("zstd", "its content encoding is 'zstd'; expected gzip, deflate, br or none")]
    [InlineData("gzip, gzip", "its content encoding is 'gzip, gzip'")]
    [InlineData("gzip", "cannot be unpacked")]
    public async Task What_cannot_be_unpacked_is_an_error_of_the_answer(string encoding, string words)
    {
        using var system = new TestSystem(new ScriptedTransport((_, _) => Task.FromResult(Body("""{"id":7}"""u8.ToArray(), "application/json", encoding: encoding))));

        ExtraHopResponseException error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.Client.Devices.GetAsync(7));

        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.Equal(1, system.Transport.Calls);
    }
}
