namespace ExtraHop.Client;

/// <summary>Pairs of addresses from one source.</summary>
public sealed record ObservationBatch : ExtraHopRequest<ObservationBatch>
{
    /// <summary>The pairs.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }

    /// <summary>Where they are known from, such as <c>OpenVPN</c>.</summary>
    public string? Source { get; init; }
}
