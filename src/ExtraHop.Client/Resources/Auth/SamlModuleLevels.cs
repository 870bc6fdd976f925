namespace ExtraHop.Client;

/// <summary>A saml ndr levels.</summary>
public sealed record SamlModuleLevels : ExtraHopModel
{
    /// <summary>The attribute name.</summary>
    public string? AttributeName { get; set; }

    /// <summary>The full.</summary>
    public string? Full { get; set; }

    /// <summary>The none.</summary>
    public string? None { get; set; }
}
