using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A decryption key, without the private key itself.</summary>
public sealed record SslDecryptKey : ExtraHopModel<SslDecryptKey>
{
    /// <summary>The key's ID: its SHA-1 hash in hexadecimal digits without separators.</summary>
    public string Id { get; set => field = value ?? ""; } = "";

    /// <summary>The certificate as PEM text.</summary>
    [JsonPropertyName("cert_pem")]
    public string CertificatePem { get; set => field = value ?? ""; } = "";

    /// <summary>True when the key decrypts.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The key's name.</summary>
    public string Name { get; set => field = value ?? ""; } = "";
}
