using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A system services.</summary>
public sealed record SystemServices : ExtraHopModel
{
    /// <summary>The admin: management interface.</summary>
    public ServiceState? Admin { get; set; }

    /// <summary>The keyreceiver: TLS session key receiver.</summary>
    [JsonPropertyName("keyreceiver")]
    public ServiceState? KeyReceiver { get; set; }

    /// <summary>The snmp: SNMP agent.</summary>
    public ServiceState? Snmp { get; set; }

    /// <summary>The ssh: remote shell.</summary>
    public ServiceState? Ssh { get; set; }
}
