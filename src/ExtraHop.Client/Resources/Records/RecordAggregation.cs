namespace ExtraHop.Client;

/// <summary>Groups the records of a query by the values of fields. The query's limit then caps the groups, at most 1000. Since 26.3.</summary>
public sealed record RecordAggregation : ExtraHopRequest<RecordAggregation>
{
    /// <summary>The record fields to group by; one or more.</summary>
    public required IReadOnlyList<string> Fields { get; init; }
}
