using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of services: only those that are set are sent, such as <c>new() { Ssh = ServiceState.Off }</c>.</summary>
public sealed record SystemServicesUpdate : ExtraHopRequest<SystemServicesUpdate>
{
    /// <summary>The administration pages. Whoever switches them off loses the web way back.</summary>
    public Optional<ServiceState> Admin { get; init; }

    /// <summary>The receiver of TLS session keys.</summary>
    [JsonPropertyName("keyreceiver")]
    public Optional<ServiceState> KeyReceiver { get; init; }

    /// <summary>The SNMP agent.</summary>
    public Optional<ServiceState> Snmp { get; init; }

    /// <summary>The remote shell.</summary>
    public Optional<ServiceState> Ssh { get; init; }
}
