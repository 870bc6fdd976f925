namespace ExtraHop.Client;

/// <summary>What an identity provider must know of this system.</summary>
public sealed record SamlServiceProvider : ExtraHopModel<SamlServiceProvider>
{
    /// <summary>The assertion consumer service: the address to which the provider sends its answers.</summary>
    public string AcsUrl { get; set => field = value ?? ""; } = "";

    /// <summary>This system's entity ID.</summary>
    public string EntityId { get; set => field = value ?? ""; } = "";

    /// <summary>Both and more as SAML 2.0 metadata; null unless asked for.</summary>
    public string? Xml { get; set; }
}
