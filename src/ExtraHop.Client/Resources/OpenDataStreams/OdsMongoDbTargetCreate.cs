using System.Text.Json.Serialization;
using ExtraHop.Client.Resources.OpenDataStreams;

namespace ExtraHop.Client;

/// <summary>What a new MongoDB target needs.</summary>
public sealed record OdsMongoDbTargetCreate : ExtraHopRequest<OdsMongoDbTargetCreate>
{
    /// <summary>The users of the databases that triggers write to; null for none.</summary>
    public IReadOnlyList<OdsMongoDbAuth>? Authentication { get; init; }

    /// <summary>Whether the connection is encrypted.</summary>
    [JsonPropertyName("encrypt")]
    public bool? UseTls { get; init; }

    /// <summary>The host name or address.</summary>
    public required string Host { get; init; }

    /// <summary>The target's name, by which triggers call it.</summary>
    public required string Name { get; init; }

    /// <summary>The TCP port, 27017 for most.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 1 to 65535.</exception>
    public required int Port { get; init => field = TargetPort.Of(value); }

    /// <summary>Whether any certificate is taken, and with it any impostor.</summary>
    [JsonPropertyName("skip_cert_verification")]
    public bool? SkipCertificateVerification { get; init; }
}
