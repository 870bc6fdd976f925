using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A MongoDB target. Users and passwords are not part of it.</summary>
public sealed record OdsMongoDbTarget : ExtraHopModel<OdsMongoDbTarget>
{
    /// <summary>True when the connection is encrypted.</summary>
    [JsonPropertyName("encrypt")]
    public bool? UseTls { get; set; }

    /// <summary>The host name or address.</summary>
    public string? Host { get; set; }

    /// <summary>The target's name, by which triggers call it.</summary>
    public string? Name { get; set; }

    /// <summary>The TCP port.</summary>
    public int? Port { get; set; }

    /// <summary>True when any certificate is taken, and with it any impostor.</summary>
    [JsonPropertyName("skip_cert_verification")]
    public bool? SkipCertificateVerification { get; set; }
}
