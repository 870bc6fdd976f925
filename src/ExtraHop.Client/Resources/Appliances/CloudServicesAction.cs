namespace ExtraHop.Client;

/// <summary>A cloud services action, as a request sends it.</summary>
public sealed record CloudServicesAction
{
    /// <summary>The action.</summary>
    public required CloudServicesActionKind Action { get; init; }
}
