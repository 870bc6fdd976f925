using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

/// <summary>Forms that are put together at run time.</summary>
public sealed class RawFormTests
{
    [Fact]
    public async Task Texts_and_files_are_parts_with_their_names_and_a_failed_call_sends_them_again()
    {
        using var system = new TestSystem(new ScriptedTransport(Status(503, headers: ("Retry-After", "0")), Status(201)));
        var body = RawBody.Form([new("name", "mine, ü")], [new("file", FileUpload.FromBytes("binary"u8.ToArray(), "a \"b\".tgz"))]);

        await using RawResponse answer = await system.Client.SendAsync(HttpMethod.Put, "/threatcollections/~mine", body);

        Assert.Equal(2, system.Transport.Sent.Count);
        Assert.All(system.Transport.Sent, static sent =>
        {
            Assert.Contains("name=name\r\n\r\nmine, ü\r\n", sent.Text, StringComparison.Ordinal);
            Assert.Contains("form-data; name=\"file\"; filename=\"a %22b%22.tgz\"", sent.Text, StringComparison.Ordinal);
            Assert.Contains("\r\n\r\nbinary\r\n", sent.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_form_needs_parts_with_names()
    {
        Assert.Contains("no parts", Assert.Throws<ArgumentException>(static () => RawBody.Form([])).Message, StringComparison.Ordinal);
        Assert.Contains("no name", Assert.Throws<ArgumentException>(static () => RawBody.Form([new(" ", "x")])).Message, StringComparison.Ordinal);
        Assert.Contains(
            "no name",
            Assert.Throws<ArgumentException>(static () => RawBody.Form([], [new("", FileUpload.FromBytes(new byte[1], "a"))])).Message,
            StringComparison.Ordinal);
    }
}
