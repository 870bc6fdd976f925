namespace ExtraHop.Client.Tests.Wire;

/// <summary>The differences from the golden file that are wanted.</summary>
/// <remarks>
/// A difference belongs to the first rule that covers it; a rule that covers more or fewer than it says fails the test. When a new golden file is accepted, the
/// list is empty again. A rule for all calls, one for some, and one for a single one:
/// <code>
/// new() { Reason = "...", Calls = "*", Kind = WireDifferenceKind.HeaderOrder, Was = "Host, Accept, *", Now = "Host, User-Agent, *", Times = 992 },
/// new() { Reason = "...", Calls = "DELETE *", Kind = WireDifferenceKind.Header, Was = null, Now = "Content-Length: 0", Times = 150 },
/// new() { Reason = "...", Calls = "PUT /license full", Kind = WireDifferenceKind.Header, Was = "Content-Type: text/plain", Now = "Content-Type: text/plain;
/// charset=utf-8", Times = 1 },
/// </code>
/// </remarks>
internal static class AcceptedDifferences
{
    public static IReadOnlyList<AcceptedDifference> All { get; } =
    [
        new()
        {
            Reason = "A request without content is repeated by the runtime when the connection closes before an answer; one with an empty content is not.",
            Calls = "*",
            Kind = WireDifferenceKind.Header,
            Was = null,
            Now = "Content-Length: 0",
            Times = 552,
        },
        new()
        {
            Reason = "JSON is asked for packed: four to nine times as quick over slow links.",
            Calls = "*",
            Kind = WireDifferenceKind.Header,
            Was = null,
            Now = "Accept-Encoding: gzip, br",
            Times = 981,
        },
        new()
        {
            Reason = "IDs of API keys are numbers everywhere: the key that this operation names is the one of /apikeys/{keyid}.",
            Calls = "GET /users/{username}/apikeys/{keyid} *",
            Kind = WireDifferenceKind.Line,
            Was = "GET /api/v1/users/a%2Fb%20%C3%BC/apikeys/a%2Fb%20%C3%BC HTTP/1.1",
            Now = "GET /api/v1/users/a%2Fb%20%C3%BC/apikeys/12884901889 HTTP/1.1",
            Times = 2,
        },
        new()
        {
            Reason = "A path value made of dots is refused: systems that fold the escaped dots, too, would have answered for another resource.",
            Calls = "extra: * in a path",
            Kind = WireDifferenceKind.Count,
            Was = "* /api/v1/users/%2E*",
            Now = string.Empty,
            Times = 2,
        },
        new()
        {
            Reason = "An upload of 1 MiB or of unknown length asks before it sends, so that a refusal is read and not lost in a broken pipe.",
            Calls = "extra: a stream that cannot seek as *",
            Kind = WireDifferenceKind.Header,
            Was = null,
            Now = "Expect: 100-continue",
            Times = 2,
        },
        new()
        {
            Reason = "A search for some members of devices asks for the ID, too: a system gives what is asked for and nothing else.",
            Calls = "POST /devices/search full",
            Kind = WireDifferenceKind.Body,
            Was = "*\"result_fields\":[\"mod_time\"]}",
            Now = "*\"result_fields\":[\"id\",\"mod_time\"]}",
            Times = 1,
        },
        new()
        {
            Reason = "The length of that body.",
            Calls = "POST /devices/search full",
            Kind = WireDifferenceKind.Header,
            Was = "Content-Length: 304",
            Now = "Content-Length: 309",
            Times = 1,
        },
    ];
}
