using System.Net;
using static ExtraHop.Client.Tests.Exceptions.ErrorCase;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Exceptions;

/// <summary>Answers of success that are not what the operation promises.</summary>
internal static class AnswerCases
{
    public static IEnumerable<ErrorCase> All() =>
    [
        Of("200: a web page", ReadAsync, Status(200, "<html>Sign in</html>", "text/html")),
        Of("200: text that is not JSON", ReadAsync, Status(200, "OK")),
        Of("200: JSON that is cut", ReadAsync, Status(200, """{"id": 1, "display""")),
        Of("200: JSON of another shape", ReadAsync, Status(200, """{"id": {"value": 1}}""")),
        Of("200: no body", ReadAsync, Status(200, "")),
        Of("200: null", ReadAsync, Status(200, "null")),
        Of("200: another character set", ReadAsync, Status(200, "{}", "application/json; charset=utf-16")),
        Of("200: more than MaxAnswerBytes", ReadAsync, static options => options.MaxAnswerBytes = 8, Status(200, """{"id": 10212}""")),
        Of("201: a body that cannot be unpacked", static system =>
            system.Client.ApiKeys.CreateAsync(new ApiKeyCreate { Password = "password-of-the-texts" }),
            static options => options.AcceptCompressedAnswers = true,
            Packed),
        Of("202: a Location that names no job", static system =>
            system.Client.ExtraHop.DownloadFirmwareFromUrlAsync(new FirmwareUrlDownload { FirmwareUrl = "https://example.com/eda.tar" }),
            Status(202, headers: ("Location", "/api/v1/tags/7"))),
        Of("200: JSON in place of a capture", static system => system.Client.Packets.SearchAsync(new PacketSearch { From = "-5m" }), Status(200, "{}")),
        Of("200: a web page in place of a capture", static system =>
            system.Client.Packets.SearchAsync(new PacketSearch { From = "-5m" }), Status(200, "<html>Sign in</html>", "text/html")),
    ];

    private static Task ReadAsync(TestSystem system) => system.Client.Devices.GetAsync(1);

    private static Task<HttpResponseMessage> Packed(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = Answer(201, "this is not gzip");
        response.StatusCode = HttpStatusCode.Created;
        response.Content.Headers.TryAddWithoutValidation("Content-Encoding", "gzip");
        return Task.FromResult(response);
    }
}
