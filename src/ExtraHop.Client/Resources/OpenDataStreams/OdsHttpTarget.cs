using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An HTTP target. The credentials are not part of it.</summary>
public sealed record OdsHttpTarget : ExtraHopModel<OdsHttpTarget>
{
    /// <summary>A header that goes with every request, as <c>Name: value</c>.</summary>
    public string? AdditionalHeader { get; set; }

    /// <summary>The host name or address.</summary>
    public string? Host { get; set; }

    /// <summary>The target's name, by which triggers call it.</summary>
    public string? Name { get; set; }

    /// <summary>True when several requests share one connection.</summary>
    public bool? Pipeline { get; set; }

    /// <summary>The TCP port.</summary>
    public int? Port { get; set; }

    /// <summary>The protocol.</summary>
    public OdsHttpProtocol? Protocol { get; set; }

    /// <summary>True when any certificate is taken, and with it any impostor.</summary>
    [JsonPropertyName("skip_cert_verification")]
    public bool? SkipCertificateVerification { get; set; }
}
