using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of system services: only the members that are set are sent.</summary>
public sealed record SystemServicesUpdate
{
    /// <summary>The admin: management interface.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<ServiceState> Admin { get; init; }

    /// <summary>The keyreceiver: TLS session key receiver.</summary>
    [JsonPropertyName("keyreceiver")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<ServiceState> KeyReceiver { get; init; }

    /// <summary>The snmp: SNMP agent.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<ServiceState> Snmp { get; init; }

    /// <summary>The ssh: remote shell.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<ServiceState> Ssh { get; init; }
}
