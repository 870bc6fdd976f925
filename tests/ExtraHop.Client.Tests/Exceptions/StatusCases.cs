using static ExtraHop.Client.Tests.Exceptions.ErrorCase;
using static ExtraHop.Client.Tests.ScriptedTransport;
using static ExtraHop.Client.Tests.TestSystem;

namespace ExtraHop.Client.Tests.Exceptions;

/// <summary>Answers with an error status.</summary>
internal static class StatusCases
{
    private const string Cloud = "tenant.api.cloud.extrahop.com";
    private const string Page = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1>nginx</body></html>";

    private static readonly Step s_token = Status(200, """{"access_token":"token-of-the-first-hour","expires_in":3600}""");

    public static IEnumerable<ErrorCase> All() =>
    [
        Of("400: the system says why", Create, Status(400, """{"error_message":"name must not be empty"}""")),
        Of("401: an API key is refused", Get, Status(401, """{"error_message":"invalid api key"}""")),
        Of("401: a token is refused", static system => system.SendAsync(Get), CredentialsFor(Cloud), s_token, Status(401, """{"error_message":"token revoked"}"""), s_token, Status(401, """{"error_message":"token revoked"}""")),
        Of("400: a client secret is refused", static system => system.SendAsync(Get), CredentialsFor(Cloud), Status(400, """{"error":"invalid_client"}""")),
        Of("404: client credentials against a sensor", static system =>
            system.SendAsync(Get), CredentialsFor("eda01.example.com"), Status(404, "<html>Not Found</html>", "text/html")),
        Of("200: client credentials against a sensor that answers with its web page", static system =>
            system.SendAsync(Get), CredentialsFor("eda01.example.com"), Status(200, "<html>Sign in</html>", "text/html")),
        Of("402: the license agreement is not accepted", Get, Status(402, """{"error_message":"EULA not accepted"}""")),
        Of("403: the user lacks the privilege", Delete, Status(403, """{"error_message":"permission denied"}""")),
        Of("404: the object does not exist", Get, Status(404, """{"error_message":"The requested resource could not be found."}""")),
        Of("404: a web page, as of another kind of host", Get, Status(404, "<html><body>Not Found</body></html>", "text/html")),
        Of("404: the host where people sign in to RevealX 360", static system => system.SendAsync(Get), static options =>
            options.Host = "tenant.cloud.extrahop.com", Status(404, "<html><body>Not Found</body></html>", "text/html")),
        Of("404: a job", static system => system.Client.Jobs.GetAsync("1f0c7a52-4f0e-4b57-9d55-6a1df2a3c001"), Status(404, """{"error_message":"no such job"}""")),
        Of("405: the firmware does not have the operation", Update, Status(405)),
        Of("409: the name is taken", Create, Status(409, """{"error_message":"a tag of that name exists"}""")),
        Of("413: too large", Create, Status(413)),
        Of("415: the type of the body", Create, Status(415)),
        Of("422: impossible", Create, Status(422, """{"type":"invalid_request","detail":"from is after until"}""")),
        Of("400: an assignment fails in part", static system => system.SendAsync(Create), Status(400, """{"message":"some failed","failures":[{"id":10212,"action":"assign","reason":"no such device"},{"id":10213,"action":"assign","reason":"no such device"}]}""")),
        Of("429: too many requests, and when to come back", Get, Status(429, """{"error_message":"slow down"}""", headers: ("Retry-After", "7"))),
        Of("429: too many requests, and not a word more", Get, Status(429)),
        Of("500: with the ID of the request", Get, Status(500, """{"error_message":"internal error"}""", headers: ("X-Request-Id", "8f14e45f"))),
        Of("502: the page of a proxy", Get, Status(502, Page, "text/html")),
        Of("503: starting", Get, Status(503)),
        Of("504: a gateway", Create, Status(504)),
        Of("599: a status without a name", Get, Status(599)),
        Of("302: another host", Get, Status(302, headers: ("Location", "https://elsewhere.example/api/v1/devices/1"))),
        Of("307: a change to another path", Create, Status(307, headers: ("Location", "/api/v2/tags"))),
        Of("303: a change that was made", Create, Status(303, headers: ("Location", "/api/v1/tags/7"))),
        Of("302: without a target", Get, Status(302)),
        Of("302: round in a circle", Get, Status(302, headers: ("Location", "/api/v1/devices/1"))),
    ];
}
