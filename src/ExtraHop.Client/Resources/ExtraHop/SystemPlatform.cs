namespace ExtraHop.Client;

/// <summary>A system platform.</summary>
public sealed record SystemPlatform : ExtraHopModel
{
    /// <summary>The platform.</summary>
    public string Platform { get; set; } = "";
}
