using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

public class CredentialTests
{
    [Theory]
    [InlineData("", "empty")]
    [InlineData("   ", "empty")]
    [InlineData("abc\ndef", "character 4 of 7 is a line break (U+000A)")]
    [InlineData("abcdef\r\n", "character 7 of 8 is a line break (U+000D)")]
    [InlineData(" abc", "character 1 of 4 is a blank")]
    [InlineData("abc def", "a blank")]
    [InlineData("abc\tdef", "a blank")]
    [InlineData("abc\u0000", "a control character")]
    [InlineData("abc\u007f", "a control character")]
    [InlineData("abcé", "not ASCII (U+00E9)")]
    [InlineData("apikey=abcdef", "'apikey='")]
    public void A_key_that_is_none_is_refused_without_being_repeated(string key, string reason)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new ApiKeyCredential(key));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("abc", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, Assert.Throws<ArgumentException>(() => ExtraHopClient.Create("eda01", key)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_key_at_all_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new ApiKeyCredential(null!));
        Assert.Throws<ArgumentException>(() => ExtraHopClient.Create("eda01", (string)null!));
    }

    [Theory]
    [InlineData("", "secret", "The client id is empty")]
    [InlineData("id", "", "The client secret is empty")]
    [InlineData("i:d", "secret", "colon")]
    [InlineData("id", "sec\nret", "The client secret holds")]
    public void Client_credentials_that_are_none_are_refused(string id, string secret, string reason)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new ClientCredentialsCredential(id, secret));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sec\nret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_is_changed_is_sent_from_the_next_request_on()
    {
        var credential = new ApiKeyCredential("first");
        var transport = new ScriptedTransport(Status(200, "{}"));
        using var system = new TestSystem(transport, options => (options.ApiKey, options.Credential) = (null, credential));

        await system.ReadAsync();
        credential.Update("second");
        await system.ReadAsync();
        Assert.Throws<ArgumentException>(() => credential.Update("third\n"));
        await system.ReadAsync();

        Assert.Equal(["ExtraHop apikey=first", "ExtraHop apikey=second", "ExtraHop apikey=second"], transport.Sent.Select(sent => sent.Authorization));
    }

    [Fact]
    public async Task A_key_that_was_changed_on_the_way_is_tried_once_more()
    {
        var credential = new ApiKeyCredential("first");
        var transport = new ScriptedTransport(
            (_, _) =>
            {
                credential.Update("second");
                return Task.FromResult(Answer(401));
            },
            Status(401));
        using var system = new TestSystem(transport, options => (options.ApiKey, options.Credential) = (null, credential));

        await Assert.ThrowsAsync<ExtraHopUnauthorizedException>(() => system.SendAsync(TestSystem.Create));

        Assert.Equal(["ExtraHop apikey=first", "ExtraHop apikey=second"], transport.Sent.Select(sent => sent.Authorization));
    }

    [Fact]
    public async Task Every_request_says_who_calls()
    {
        var transport = new ScriptedTransport(Status(200, "{}"));
        using var system = new TestSystem(transport, options =>
        {
            options.UserAgent = "Inventory/1.2 (nightly)";
            options.Integration = "inventory-1.2";
        });

        await system.ReadAsync();

        IReadOnlyDictionary<string, string> headers = transport.Sent[0].Headers;
        Assert.Matches(@"^Inventory/1\.2 \(nightly\) ExtraHop\.Client/\d+\.\d+\.\d+$", headers["User-Agent"]);
        Assert.Equal("inventory-1.2", headers["ExtraHop-Integration"]);
        Assert.Equal("application/json", headers["Accept"]);
    }
}
