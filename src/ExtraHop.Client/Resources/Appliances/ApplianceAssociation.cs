namespace ExtraHop.Client;

/// <summary>The packet sensor that an IDS sensor joins.</summary>
public sealed record ApplianceAssociation : ExtraHopRequest<ApplianceAssociation>
{
    /// <summary>The ID of the packet sensor.</summary>
    public required long AssociatedSensorId { get; init; }
}
