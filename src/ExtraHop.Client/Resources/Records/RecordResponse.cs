using System.Text.Json;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>One page of the records that a query found.</summary>
public sealed record RecordResponse : ExtraHopModel<RecordResponse>
{
    /// <summary>The records; empty behind the last page of a cursor.</summary>
    public IReadOnlyList<ExtraHopRecord> Records { get; set => field = value ?? Unset<ExtraHopRecord>.List; } = Unset<ExtraHopRecord>.List;

    /// <summary>How many records match in all, not only on this page. Fewer records read than this means that the reading stopped early.</summary>
    public long? Total { get; set; }

    /// <summary>Where the next page starts, when the query asked for a cursor; null from recordstores that have none.</summary>
    public string? Cursor { get; set; }

    /// <summary>When the window began.</summary>
    public DateTimeOffset? From { get; set; }

    /// <summary>When the window ended.</summary>
    public DateTimeOffset? Until { get; set; }

    /// <summary>True when the window lies before what the subscription keeps. RevealX 360 only.</summary>
    public bool? LookbackExceeded { get; set; }

    /// <summary>True when part of the window lies before what the subscription keeps, so that its records are missing. RevealX 360 only.</summary>
    public bool? LookbackTruncated { get; set; }

    /// <summary>Warnings about the licenses of recordstores, as JSON: an object or a list, by version. Null when there are none.</summary>
    public JsonElement? Warnings { get; set; }
}
