using System.Text;
using ExtraHop.Client.Exceptions;
using ExtraHop.Client.Http.Errors;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Redaction;
using ExtraHop.Client.Tests.Support;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Redaction;

public class RedactorTests
{
    private const string Canary = "cAnArY-5ecret";

    [Theory]
    [InlineData("{\"password\":\"cAnArY-5ecret\"}")]
    [InlineData("{\"user\":{\"new_password\":\"cAnArY-5ecret\",\"name\":\"x\"}}")]
    [InlineData("{\"product_key\":\"cAnArY-5ecret\"}")]
    [InlineData("{\"apikey\":\"cAnArY-5ecret\"}")]
    [InlineData("{\"api_key\":\"cAnArY-5ecret\"}")]
    [InlineData("{\"ApiKey\":\"cAnArY-5ecret\"}")]
    [InlineData("{\"access_token\":\"cAnArY-5ecret\"}")]
    [InlineData("{\"client_secret\":\"cAnArY-5ecret\"}")]
    [InlineData("{\"private_key\":\"cAnArY-5ecret\"}")]
    [InlineData("{\"snmp_auth_passphrase\":\"cAnArY-5ecret\"}")]
    [InlineData("{\"secrets\":[{\"deep\":[\"cAnArY-5ecret\"]},\"cAnArY-5ecret\"]}")]
    [InlineData("{\"secret\":{\"a\":{\"b\":\"cAnArY-5ecret\"}}}")]
    [InlineData("{\"p\\u0061ssword\":\"cAnArY-5ecret\"}")]
    [InlineData("{\"error_message\":\"bad apikey=cAnArY-5ecret given\"}")]
    [InlineData("{\"error_message\":\"Authorization: Bearer cAnArY-5ecret\"}")]
    [InlineData("{\"error_message\":\"password: cAnArY-5ecret\"}")]
    [InlineData("{\"pem\":\"cAnArY-5ecret\"}")]
    [InlineData("{\"error_message\":\"-----BEGIN RSA PRIVATE KEY-----\\ncAnArY-5ecret\\n-----END RSA PRIVATE KEY-----\"}")]
    [InlineData("{\"password\": \"cAnArY-5ecret")]
    [InlineData("{\"a\":1,\"password\":\"x\\\"cAnArY-5ecret")]
    [InlineData("{\"secrets\":[{\"deep\":[\"cAnArY-5ecret\"]},\"cAnArY-5ecret\"")]
    [InlineData("-----BEGIN PRIVATE KEY-----\ncAnArY-5ecret\n")]
    [InlineData("<p>apikey=cAnArY-5ecret</p>")]
    [InlineData("<li>Authorization: ExtraHop apikey=cAnArY-5ecret</li>")]
    [InlineData("client_secret='cAnArY-5ecret'&x=1")]
    public async Task What_is_named_or_looks_like_a_secret_is_blanked(string body)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(400, body)));

        ExtraHopApiException error = await Assert.ThrowsAsync<ExtraHopApiException>(() => system.SendAsync(TestSystem.Create));

        Assert.DoesNotContain(Canary, error.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Canary, error.Body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Canary, error.ErrorMessage ?? string.Empty, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("***", error.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"error_message\":\"the password is too short\"}")]
    [InlineData("{ \"type\" : \"invalid_request\",  \"detail\": \"token expired\" }")]
    [InlineData("{\"error_message\":\"no such api key\"}")]
    public async Task Words_about_secrets_stay_as_they_came(string body)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(400, body)));

        ExtraHopApiException error = await Assert.ThrowsAsync<ExtraHopApiException>(() => system.SendAsync(TestSystem.Create));

        Assert.Equal(body, error.Body);
    }

    [Fact]
    public async Task The_credential_is_blanked_wherever_an_answer_repeats_it()
    {
        using var system = new TestSystem(new ScriptedTransport(
            Status(400, $"you sent {TestSystem.Key}, sorry", headers: ("X-Request-Id", "id-" + TestSystem.Key))));

        ExtraHopApiException error = await Assert.ThrowsAsync<ExtraHopApiException>(() => system.SendAsync(TestSystem.Create));

        Assert.Equal("you sent ***, sorry", error.ErrorMessage);
        Assert.Equal("id-***", error.RequestId);
    }

    [Fact]
    public void A_password_of_the_request_is_blanked_wherever_an_answer_repeats_it()
    {
        using var request = new ApiRequest(TestSystem.Create, new Uri("https://eda01.example.com/api/v1/users"), TestSystem.Json("""{"name":"ann","password":"pa\"ss","keys":["k1"]}"""));

        Redactor secrets = request.Redactor;

        Assert.Equal("{\"error_message\":\"*** is too weak for ann\"}", secrets.Redact("{\"error_message\":\"pa\\\"ss is too weak for ann\"}"));
        Assert.Equal("*** is too weak", secrets.Redact("pa\"ss is too weak"));
    }

    [Fact]
    public void A_secret_inside_a_longer_one_leaves_nothing_of_the_longer_one()
    {
        using var request = new ApiRequest(TestSystem.Create, new Uri("https://eda01.example.com/api/v1/users"), TestSystem.Json("""{"old_password":"summer","new_password":"summer-2026"}"""));

        Assert.Equal("*** follows *** too closely", request.Redactor.Redact("summer-2026 follows summer too closely"));
    }

    [Fact]
    public void Hostile_text_of_full_size_is_searched_within_the_limit_of_each_pattern()
    {
        using var request = new ApiRequest(TestSystem.Create, new Uri("https://eda01.example.com/api/v1/users"), null);
        Redactor secrets = request.Redactor;
        string[] hostile =
        [
            string.Concat(Enumerable.Repeat("\"password", 1800)),
            "\"password\":\"" + new string('\\', 16_000),
            string.Concat(Enumerable.Repeat("-----BEGIN PRIVATE KEY-----", 600)),
            string.Concat(Enumerable.Repeat("password=", 1800)),
            new string('[', 16_000),
            new string('<', 16_000),
        ];

        // A pattern that backtracks without end reaches its limit every time; one on a busy machine does not.
        Assert.All(hostile, text => Assert.Contains(Enumerable.Range(0, 10), _ => !secrets.Redact(text).StartsWith("(withheld", StringComparison.Ordinal)));
        Assert.All(hostile, text => Assert.NotNull(HtmlText.Strip(text)));
    }

    public static TheoryData<string, string> Echoes()
    {
        var data = new TheoryData<string, string>();
        foreach (string secret in (string[])["pä\"s<w&o'r+d/É", "C:\\dir%41 &amp; x", "plain-4711", "日本語パス😀", "a\tb\r\nc-line-2", "100%&more=1"])
        {
            foreach (EchoShape shape in EchoShape.All)
            {
                data.Add(secret, shape.Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Echoes))]
    public void A_sent_secret_is_blanked_in_every_shape_of_echo(string secret, string shapeName)
    {
        EchoShape shape = EchoShape.All.Single(one => one.Name == shapeName);
        using var request = new ApiRequest(
            TestSystem.Create,
            new Uri("https://eda01.example.com/api/v1/users"),
            TestSystem.Json($"{{\"user\":\"ann\",\"password\":\"{System.Text.Json.JsonEncodedText.Encode(secret)}\"}}"));

        string told = request.Redactor.Redact(shape.Make(secret));

        Assert.DoesNotContain(shape.Encode(secret), told, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("***", told, StringComparison.Ordinal);
        Assert.Contains("before", told, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("http://ann:cAnArY-5ecret@proxy:3128/", "http://***@proxy:3128/")]
    [InlineData("https://host/a.tar?x=1&X-Amz-Signature=cAnArY-5ecret&y=2", "https://host/a.tar?x=1&X-Amz-Signature=***&y=2")]
    [InlineData("see http%3A%2F%2Fann%3AcAnArY-5ecret%40proxy", "see http%3A%2F%2F***%40proxy")]
    [InlineData(
        "-----BEGIN+RSA+PRIVATE+KEY-----%0AcAnArY-5ecret%0A-----END+RSA+PRIVATE+KEY-----", "-----BEGIN+RSA+PRIVATE+KEY-----***-----END+RSA+PRIVATE+KEY-----")]
    [InlineData("{\"said\":\"{\\\"snmp\\\":{\\\"community\\\":\\\"cAnArY-5ecret\\\"}}\"}", "{\"said\":\"{\\\"snmp\\\":{\\\"community\\\":\\\"***\\\"}}\"}")]
    [InlineData("{\"psk\":\"cAnArY-5ecret\",\"id\":7}", "{\"psk\":\"***\",\"id\":7}")]
    public void What_looks_like_a_secret_is_blanked_where_nobody_told_the_client_of_it(string text, string told) =>
        Assert.Equal(told, Redactor.ShapesOnly.Redact(text));

    [Fact]
    public void The_beginning_of_a_secret_is_blanked_where_a_text_was_cut_within_it()
    {
        var redactor = new Redactor(static () => ["summer-of-2026"]);

        Assert.Equal("you sent ***", redactor.Redact("you sent summer-of", isCut: true));
        Assert.Equal("you sent summer-of", redactor.Redact("you sent summer-of"));
    }

    [Fact]
    public void What_could_forge_a_line_of_a_log_is_shown_as_an_escape() =>
        Assert.Equal("a\\nb\\r\\tc\\u001b[0m \\u2028\\u202e x", Redactor.OneLine("a\nb\r\tc\u001b[0m \u2028\u202e x\n"));

    [Fact]
    public void An_exception_with_a_secret_is_replaced_by_one_of_its_kind_and_another_is_kept()
    {
        var redactor = new Redactor(static () => ["summer-of-2026"]);
        var clean = new HttpRequestException(HttpRequestError.ConnectionError, "refused", new IOException("reset"));
        var dirty = new HttpRequestException(HttpRequestError.ProxyTunnelError, "proxy failed", new IOException("at summer-of-2026"));
        var data = new IOException("x") { Data = { ["header"] = "SUMMER-of-2026" } };

        HttpRequestException told = Assert.IsType<HttpRequestException>(redactor.Redact(dirty));

        Assert.Same(clean, redactor.Redact(clean));
        Assert.Equal(HttpRequestError.ProxyTunnelError, told.HttpRequestError);
        Assert.Equal("at ***", Assert.IsType<IOException>(told.InnerException).Message);
        Assert.Empty(redactor.Redact(data).Data);
    }

    [Fact]
    public void Random_bytes_never_break_the_reading_of_errors()
    {
        var random = new Random(7);
        using var request = new ApiRequest(TestSystem.Create, new Uri("https://eda01.example.com/api/v1/users"), null);
        Redactor secrets = request.Redactor;
        for (int i = 0; i < 500; i++)
        {
            byte[] bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            string text = Encoding.UTF8.GetString(bytes);
            Assert.NotNull(ApiErrorBody.Parse(secrets.Redact("{\"error_message\":\"" + text)));
        }
    }
}
