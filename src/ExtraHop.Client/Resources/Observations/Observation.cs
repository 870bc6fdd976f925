using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An observation, as a request sends it.</summary>
public sealed record Observation
{
    /// <summary>The associated IP address.</summary>
    [JsonPropertyName("associated_ipaddr")]
    public required string AssociatedIpAddress { get; init; }

    /// <summary>The IP address.</summary>
    [JsonPropertyName("ipaddr")]
    public required string IpAddress { get; init; }

    /// <summary>The timestamp: documented as ms; example script sends seconds.</summary>
    public required DateTimeOffset Timestamp { get; init; }
}
