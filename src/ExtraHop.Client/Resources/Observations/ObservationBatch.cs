namespace ExtraHop.Client;

/// <summary>An observation batch, as a request sends it.</summary>
public sealed record ObservationBatch
{
    /// <summary>The observations.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }

    /// <summary>The source.</summary>
    public string? Source { get; init; }
}
