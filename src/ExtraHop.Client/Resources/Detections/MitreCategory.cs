namespace ExtraHop.Client;

/// <summary>A mitre category.</summary>
public sealed record MitreCategory : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public string Id { get; set; } = "";

    /// <summary>The legacy ids: techniques only in real answers.</summary>
    public IReadOnlyList<string> LegacyIds { get; set => field = value ?? []; } = [];

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The url.</summary>
    public string Url { get; set; } = "";
}
