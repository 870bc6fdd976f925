using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A DNS name under which a device was seen.</summary>
public sealed record DnsNameObservation : ExtraHopModel
{
    /// <summary>The name.</summary>
    public string DnsName { get; set; } = "";

    /// <summary>When the name was last seen for the device; null where the system did not say.</summary>
    [JsonConverter(typeof(ObservationTimeConverter))]
    public DateTimeOffset? LastObservationTime { get; set; }
}
