namespace ExtraHop.Client;

/// <summary>A detection access.</summary>
public sealed record DetectionAccess : ExtraHopModel
{
    /// <summary>True when it is in use.</summary>
    public bool Enabled { get; set; }
}
