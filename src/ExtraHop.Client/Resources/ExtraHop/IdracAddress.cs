using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An idrac address.</summary>
public sealed record IdracAddress : ExtraHopModel
{
    /// <summary>The IP address.</summary>
    [JsonPropertyName("ipaddr")]
    public string IpAddress { get; set; } = "";
}
