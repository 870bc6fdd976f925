using System.Globalization;
using System.Net;

namespace ExtraHop.Client;

/// <summary>What is known of a call that succeeded, beside its result; see <see cref="CallOptions.OnSuccess"/>.</summary>
public sealed record CallInfo
{
    /// <summary>The operation's method of this library, such as <c>Devices.GetAsync</c>.</summary>
    public required string Operation { get; init; }

    /// <summary>The HTTP method.</summary>
    public required HttpMethod Method { get; init; }

    /// <summary>The path below <c>/api/v1</c> with its placeholders, such as <c>/devices/{id}</c>.</summary>
    public required string PathTemplate { get; init; }

    /// <summary>The status: 200, 201, 202 or 204, as a rule.</summary>
    public required HttpStatusCode StatusCode { get; init; }

    /// <summary>The ID that the system, or a proxy before it, gave the request; null where none came. Support asks for it.</summary>
    public string? RequestId { get; init; }

    /// <summary>How often the request was sent: 1 when nothing was retried.</summary>
    public required int Attempts { get; init; }

    /// <summary>The time from the call to its JSON, or to the headers where the answer is streamed.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>One line.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Method} {PathTemplate}: {(int)StatusCode} in {Duration.TotalMilliseconds:0} ms, {Attempts} "
            + $"sent{(RequestId is null ? null : $", request {RequestId}")}");
}
