namespace ExtraHop.Client;

/// <summary>An appliance association, as a request sends it.</summary>
public sealed record ApplianceAssociation
{
    /// <summary>The associated sensor number: packet sensor the IDS sensor joins.</summary>
    public required long AssociatedSensorId { get; init; }
}
