namespace ExtraHop.Client;

/// <summary>What to do with the enrollment in the cloud services.</summary>
public sealed record CloudServicesAction : ExtraHopRequest<CloudServicesAction>
{
    /// <summary>The action.</summary>
    public required CloudServicesActionKind Action { get; init; }
}
