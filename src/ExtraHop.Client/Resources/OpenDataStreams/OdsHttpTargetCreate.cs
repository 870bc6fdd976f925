using System.Text.Json.Serialization;
using ExtraHop.Client.Resources.OpenDataStreams;

namespace ExtraHop.Client;

/// <summary>What a new HTTP target needs.</summary>
public sealed record OdsHttpTargetCreate : ExtraHopRequest<OdsHttpTargetCreate>
{
    /// <summary>A header that goes with every request, as <c>Name: value</c>.</summary>
    public string? AdditionalHeader { get; init; }

    /// <summary>How the target knows this system, such as <c>OdsHttpAuth.Basic("user", password)</c>.</summary>
    public required OdsHttpAuth Authentication { get; init; }

    /// <summary>The host name or address.</summary>
    public required string Host { get; init; }

    /// <summary>The target's name, by which triggers call it.</summary>
    public required string Name { get; init; }

    /// <summary>Whether several requests share one connection.</summary>
    public required bool Pipeline { get; init; }

    /// <summary>The TCP port.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 1 to 65535.</exception>
    public required int Port { get; init => field = TargetPort.Of(value); }

    /// <summary>The protocol.</summary>
    public required OdsHttpProtocol Protocol { get; init; }

    /// <summary>Whether any certificate is taken, and with it any impostor.</summary>
    [JsonPropertyName("skip_cert_verification")]
    public bool? SkipCertificateVerification { get; init; }
}
