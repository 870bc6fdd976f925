using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An IP address under which a device was seen.</summary>
public sealed record IpAddressObservation : ExtraHopModel<IpAddressObservation>
{
    /// <summary>The IPv4 or IPv6 address.</summary>
    [JsonPropertyName("ipaddr")]
    public string IpAddress { get; set => field = value ?? ""; } = "";

    /// <summary>When the address was last seen for the device; null where the system did not say.</summary>
    [JsonConverter(typeof(ObservationTimeConverter))]
    public DateTimeOffset? LastObservationTime { get; set; }
}
