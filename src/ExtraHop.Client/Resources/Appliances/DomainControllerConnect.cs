using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A domain controller that a connected system is to use.</summary>
public sealed record DomainControllerConnect : ExtraHopRequest<DomainControllerConnect>
{
    /// <summary>Whether the controller's keys decrypt the domain's traffic.</summary>
    [JsonPropertyName("ad_decryption_enabled")]
    public required bool DecryptionEnabled { get; init; }

    /// <summary>Whether response actions may change accounts of the domain.</summary>
    [JsonPropertyName("ad_response_enabled")]
    public required bool ResponseEnabled { get; init; }

    /// <summary>Whether user profiles of the domain are read.</summary>
    [JsonPropertyName("ad_user_enrichment_enabled")]
    public required bool UserEnrichmentEnabled { get; init; }

    /// <summary>The controller's full host name, which is also its key.</summary>
    [JsonPropertyName("dc_host")]
    public required string Host { get; init; }

    /// <summary>The controller's name.</summary>
    [JsonPropertyName("dc_name")]
    public required string Name { get; init; }

    /// <summary>The password of <see cref="Username"/>.</summary>
    public required string Password { get; init; }

    /// <summary>How often the password is renewed. No document names the unit.</summary>
    public int? PasswordInterval { get; init; }

    /// <summary>The Kerberos realm that the controller serves.</summary>
    public required string Realm { get; init; }

    /// <summary>The account with which the system signs in.</summary>
    public required string Username { get; init; }
}
