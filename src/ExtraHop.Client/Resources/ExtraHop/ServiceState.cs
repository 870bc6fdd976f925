namespace ExtraHop.Client;

/// <summary>A service state.</summary>
public sealed record ServiceState : ExtraHopModel
{
    /// <summary>True when it is in use.</summary>
    public bool Enabled { get; set; }
}
