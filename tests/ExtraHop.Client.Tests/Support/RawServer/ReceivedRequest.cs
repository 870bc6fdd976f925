using System.Globalization;

namespace ExtraHop.Client.Tests.Support;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Connection">The number of its connection, from 0.</param>
/// <param name="Head">Its first line and its headers, with the empty line behind them.</param>
internal sealed record ReceivedRequest(int Connection, string Head)
{
    /// <summary>The verb.</summary>
    public string Method => Head.Split(' ')[0];

    /// <summary>The path and query.</summary>
    public string Target => Head.Split(' ')[1];

    /// <summary>The body as far as it was read, without the framing of chunks.</summary>
    public byte[] Body { get; set; } = [];

    /// <summary>True once the body was read to its end.</summary>
    public bool IsWhole { get; set; }

    public bool IsChunked => Header("Transfer-Encoding") is not null;

    public long ContentLength => long.Parse(Header("Content-Length") ?? "0", CultureInfo.InvariantCulture);

    /// <summary>The first header of that name; null when there is none.</summary>
    public string? Header(string name) => Head.Split("\r\n").Skip(1)
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim())
        .FirstOrDefault();
}
