using System.Globalization;
using static ExtraHop.Client.Tests.Faults.CallKind;
using static ExtraHop.Client.Tests.Support.Steps;

namespace ExtraHop.Client.Tests.Faults;

/// <summary>All faults of the matrix.</summary>
internal static class WireFaults
{
    private const string Lost = "the connection was lost";
    private const string NotSent = "the request was not sent";
    private const string TooLong = "an attempt took too long";

    /// <summary>An answer that every kind of call could be content with, if its body came whole: without a type, it is JSON to whoever asked for
    /// that.</summary>
    private const string StartOfAnswer = "HTTP/1.1 201 Created\r\nLocation: /api/v1/tags/1\r\nContent-Length: 100\r\n\r\n{\"id\":";

    private const string StartWithoutLength = "HTTP/1.1 201 Created\r\nLocation: /api/v1/tags/1\r\nConnection: close\r\n\r\n{\"id\":";

    private const string StartOfChunks = "HTTP/1.1 201 Created\r\nLocation: /api/v1/tags/1\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n{\"id\":";

    /// <summary>What a body that breaks off means: nothing to a change whose headers said it all, and a download's reader has seen its start.</summary>
    private static readonly Dictionary<CallKind, string> s_byBody = new()
    {
        [ChangeWithBody] = WireFault.None,
        [ChangeWithoutBody] = WireFault.None,
        [Download] = WireFault.Final,
    };

    public static IReadOnlyList<WireFault> All { get; } =
    [
        new("fin before reading", Lost, Fin) { OverTls = false },
        new("reset before reading", Lost, Reset) { OverTls = false, Arrives = null },
        new("fin for an answer", Lost, ReadRequest, Fin),
        new("reset for an answer", Lost, ReadRequest, Reset),
        new("fin for an answer on a used connection", Lost, ReadRequest, Fin) { OnUsedConnection = true },
        new("reset for an answer on a used connection", Lost, ReadRequest, Reset) { OnUsedConnection = true },
        new("closed with the body unread", Lost, ReadHead, Close) { Kinds = [ChangeWithBody, Upload] },
        new("garbage for an answer", Lost, ReadRequest, Send("SSH-2.0-OpenSSH_9.6\r\n\r\n"), Fin),
        new("headers cut", Lost, ReadRequest, Send("HTTP/1.1 200 OK\r\nContent-Ty"), Fin),
        new("body cut", Lost, ReadRequest, Send(StartOfAnswer), Fin) { Outcomes = s_byBody },
        new("chunks cut", Lost, ReadRequest, Send(StartOfChunks), Fin) { Outcomes = s_byBody },
        new("body without a length cut", Lost, ReadRequest, Send(StartWithoutLength), Fin) { Outcomes = s_byBody, OverTls = true },
        new("body reset", Lost, ReadRequest, Send(StartOfAnswer), Reset) { Kinds = [Read, CallKind.Job] },
        new("stall for an answer", TooLong, ReadRequest, Stall) { Error = typeof(ExtraHopTimeoutException) },
        new("404 whose body stalls", WireFault.Final, ReadRequest,
            Send("HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"error_"), Stall)
        {
            Error = typeof(ExtraHopNotFoundException),
            EndsByItself = true,
        },
        new("redirect to another host", WireFault.Final, ReadRequest)
        {
            RedirectsAbroad = true,
            Error = typeof(ExtraHopRedirectException),
            Kinds = [Read, ChangeWithBody, ChangeWithoutBody, Download, Upload],
        },
        new("early 413", WireFault.Final, ReadHead, Send("HTTP/1.1 413 Payload Too Large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"), Close)
        {
            Error = typeof(ExtraHopApiException),
            Kinds = [Upload],
            UploadBytes = 16 << 20,
        },
        new("drip", WireFault.None, ReadRequest, static async connection => await Drip(FaultRun.GoodAnswer(connection.Request!), 1)(connection)),
        new("refused", NotSent) { Arrives = false, IsLasting = true, Kinds = [Read, ChangeWithBody, ChangeWithoutBody, Download, Upload] },
        new("refused after it was read", Lost, ReadRequest, Refuse, Fin) { IsLasting = true,
            Kinds = [Read, ChangeWithBody, ChangeWithoutBody, Download, Upload] },
        new("fin in the handshake", NotSent, Fin) { OverTls = true, Arrives = false },
        new("reset in the handshake", NotSent, Reset) { OverTls = true, Arrives = false },
        new("text for a handshake", NotSent, SendPlain("SSH-2.0-OpenSSH_9.6\r\n"), Fin) { OverTls = true, Arrives = false },
        new("another certificate", "the certificate was refused", ReadRequest)
        {
            OverTls = true,
            Arrives = false,
            TrustsAnother = true,
            IsLasting = true,
            Kinds = [Read, ChangeWithBody, ChangeWithoutBody, Download, Upload],
        },
        .. Status(408),
        .. Status(429, typeof(ExtraHopRateLimitException)),
        .. Status(500, typeof(ExtraHopServerException)),
        .. Status(502, typeof(ExtraHopServerException)),
        .. Status(503, typeof(ExtraHopServerException)),
        .. Status(504, typeof(ExtraHopServerException)),
    ];

    private static IEnumerable<WireFault> Status(int status, Type? error = null)
    {
        string row = status.ToString(CultureInfo.InvariantCulture);
        var fault = new WireFault(
            row, row, ReadRequest, Send(HttpAnswer(status, "{\"error_message\":\"no\"}"))) { Error = error ?? typeof(ExtraHopApiException) };
        yield return fault;
        yield return fault with { Name = row
            + " with Retry-After", Steps = [ReadRequest, Send(HttpAnswer(status, "{\"error_message\":\"no\"}", "Retry-After: 1"))], SaysWhen = true };
    }
}
