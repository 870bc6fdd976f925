using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>The services of a system and which of them are on. One that the system does not have is null.</summary>
public sealed record SystemServices : ExtraHopModel<SystemServices>
{
    /// <summary>The administration pages.</summary>
    public ServiceState? Admin { get; set; }

    /// <summary>The receiver of TLS session keys.</summary>
    [JsonPropertyName("keyreceiver")]
    public ServiceState? KeyReceiver { get; set; }

    /// <summary>The SNMP agent.</summary>
    public ServiceState? Snmp { get; set; }

    /// <summary>The remote shell.</summary>
    public ServiceState? Ssh { get; set; }
}
