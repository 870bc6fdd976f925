using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A device's address and the address that belongs to it, at one point in time.</summary>
public sealed record Observation : ExtraHopRequest<Observation>
{
    /// <summary>The address of the device in the network that the system watches.</summary>
    [JsonPropertyName("ipaddr")]
    public required string IpAddress { get; init; }

    /// <summary>The address that belongs to it, such as the outer one of a VPN client.</summary>
    [JsonPropertyName("associated_ipaddr")]
    public required string AssociatedIpAddress { get; init; }

    /// <summary>When the two belonged together. Sent in milliseconds, as documented; one script of the vendor sends whole seconds.</summary>
    public required DateTimeOffset Timestamp { get; init; }
}
