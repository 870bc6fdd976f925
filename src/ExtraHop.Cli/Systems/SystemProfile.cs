using System.Text.Json.Serialization;

namespace ExtraHop.Cli.Systems;

/// <summary>What the systems file holds of one system.</summary>
internal sealed record SystemProfile
{
    /// <summary>The host name or address, with its port if it is another than 443.</summary>
    public required string Host { get; init; }

    /// <summary>The API key of a self-managed system.</summary>
    public string? ApiKey { get; init; }

    /// <summary>The ID of REST API credentials of RevealX 360.</summary>
    public string? ClientId { get; init; }

    /// <summary>The secret of REST API credentials of RevealX 360.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>The fingerprint of the certificate that was confirmed at first use.</summary>
    [JsonPropertyName("certificate_sha256")]
    public string? CertificateSha256 { get; init; }

    /// <summary>What people see of the credential: its kind, never the key.</summary>
    [JsonIgnore]
    public string CredentialKind => ApiKey is not null ? "API key" : ClientId is not null ? "client ID" : "none";

    /// <summary>Leaves the secrets out.</summary>
    public override string ToString() => Host;
}
