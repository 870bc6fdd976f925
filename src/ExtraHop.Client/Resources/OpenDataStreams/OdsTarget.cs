namespace ExtraHop.Client;

/// <summary>An ods target.</summary>
public sealed record OdsTarget : ExtraHopModel
{
    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The type: kind is the path part; member name unproven.</summary>
    public OdsTargetType? Type { get; set; }
}
