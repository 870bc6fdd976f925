using ExtraHop.Client.Simulator.Routing;

namespace ExtraHop.Client.Simulator;

/// <summary>A request as the simulator received it. Credentials are kept as their scheme only.</summary>
public sealed record RecordedRequest
{
    /// <summary>The number of the request, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>When its headers had arrived.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The verb.</summary>
    public required string Method { get; init; }

    /// <summary>The path as it came over the wire, still escaped, without the query.</summary>
    public required string Path { get; init; }

    /// <summary>The query as it came over the wire, still escaped, without its question mark.</summary>
    public required string Query { get; init; }

    /// <summary>Header names (any case) and values. Authorization holds the scheme, followed by <c>[redacted]</c>.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The body; of a long upload the first 64 KiB. Members that hold secrets read <c>[redacted]</c>.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Length of the body as it was sent.</summary>
    public required long BodyLength { get; init; }

    /// <summary>SHA-256 of the body as it was sent, in hexadecimal.</summary>
    public required string BodySha256 { get; init; }

    /// <summary>The operation of the catalogue, such as <c>GET /devices/{id}</c>; null when there is none.</summary>
    public string? OperationKey { get; init; }

    /// <summary>True when the request carried a credential that the simulator accepts.</summary>
    public required bool Authorized { get; init; }

    /// <summary>
    /// The status of the answer, from the moment that it was decided; null while the request is being answered, and for good when the connection was
    /// closed without an answer.
    /// </summary>
    public int? Status { get; internal set; }

    /// <summary>The body as UTF-8 text.</summary>
    public string BodyText => System.Text.Encoding.UTF8.GetString(Body.Span);

    /// <summary>The values of one query parameter, decoded, in order.</summary>
    public IReadOnlyList<string> QueryValues(string name) => [.. RawTarget.Parse("/?" + Query).ParseQuery()[name]];

    /// <summary>Verb, path and query.</summary>
    public override string ToString() => Query.Length == 0 ? $"{Method} {Path}" : $"{Method} {Path}?{Query}";
}
