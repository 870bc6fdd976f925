namespace ExtraHop.Client;

/// <summary>A saml packets levels.</summary>
public sealed record SamlPacketsLevels : ExtraHopModel
{
    /// <summary>The attribute name.</summary>
    public string? AttributeName { get; set; }

    /// <summary>The full.</summary>
    public string? Full { get; set; }

    /// <summary>The full with keys.</summary>
    public string? FullWithKeys { get; set; }

    /// <summary>The none.</summary>
    public string? None { get; set; }

    /// <summary>The slices only.</summary>
    public string? SlicesOnly { get; set; }
}
