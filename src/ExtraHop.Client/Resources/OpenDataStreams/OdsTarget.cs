namespace ExtraHop.Client;

/// <summary>A target of any kind.</summary>
public sealed record OdsTarget : ExtraHopModel<OdsTarget>
{
    /// <summary>The target's name, by which triggers call it.</summary>
    public string Name { get; set => field = value ?? ""; } = "";

    /// <summary>The kind; null where the system does not say.</summary>
    public OdsTargetType? Type { get; set; }
}
