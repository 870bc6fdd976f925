namespace ExtraHop.Client;

/// <summary>Whether a service is on.</summary>
public sealed record ServiceState : ExtraHopModel<ServiceState>
{
    /// <summary>Switched on.</summary>
    public static ServiceState On => new() { Enabled = true };

    /// <summary>Switched off.</summary>
    public static ServiceState Off => new();

    /// <summary>True when the service is on.</summary>
    public bool? Enabled { get; set; }
}
