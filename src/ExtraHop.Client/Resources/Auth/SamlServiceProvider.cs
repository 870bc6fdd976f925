namespace ExtraHop.Client;

/// <summary>A saml service provider.</summary>
public sealed record SamlServiceProvider : ExtraHopModel
{
    /// <summary>The acs url.</summary>
    public string AcsUrl { get; set; } = "";

    /// <summary>The entity number.</summary>
    public string EntityId { get; set; } = "";

    /// <summary>The xml.</summary>
    public string? Xml { get; set; }
}
