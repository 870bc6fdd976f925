using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>A record response.</summary>
public sealed record RecordResponse : ExtraHopModel
{
    /// <summary>The cursor: given when context_ttl was sent.</summary>
    public string? Cursor { get; set; }

    /// <summary>The start of the window.</summary>
    public DateTimeOffset From { get; set; }

    /// <summary>Lookback exceeded: revealX 360 only.</summary>
    public bool? LookbackExceeded { get; set; }

    /// <summary>Lookback truncated: revealX 360 only.</summary>
    public bool? LookbackTruncated { get; set; }

    /// <summary>The records: list of RecordHit.</summary>
    public IReadOnlyList<Record> Records { get; set => field = value ?? []; } = [];

    /// <summary>The total.</summary>
    public long Total { get; set; }

    /// <summary>The end of the window.</summary>
    public DateTimeOffset Until { get; set; }

    /// <summary>The warnings: licence warnings of recordstores.</summary>
    public JsonElement? Warnings { get; set; }
}
