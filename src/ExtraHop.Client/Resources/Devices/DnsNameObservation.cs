using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A DNS name under which a device was seen.</summary>
public sealed record DnsNameObservation : ExtraHopModel<DnsNameObservation>
{
    /// <summary>The name.</summary>
    public string DnsName { get; set => field = value ?? ""; } = "";

    /// <summary>When the name was last seen for the device; null where the system did not say.</summary>
    [JsonConverter(typeof(ObservationTimeConverter))]
    public DateTimeOffset? LastObservationTime { get; set; }
}
