namespace ExtraHop.Client;

/// <summary>Which value of an attribute gives which access to packets.</summary>
public sealed record SamlPacketsLevels : ExtraHopModel<SamlPacketsLevels>
{
    /// <summary>The attribute to look at.</summary>
    public string? AttributeName { get; set; }

    /// <summary>The value for whole packets.</summary>
    public string? Full { get; set; }

    /// <summary>The value for whole packets and their session keys.</summary>
    public string? FullWithKeys { get; set; }

    /// <summary>The value for no packets.</summary>
    public string? None { get; set; }

    /// <summary>The value for the first 64 bytes of each packet.</summary>
    public string? SlicesOnly { get; set; }
}
