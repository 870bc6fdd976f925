using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>Where the hardware's remote controller listens.</summary>
public sealed record IdracAddress : ExtraHopModel<IdracAddress>
{
    /// <summary>The address.</summary>
    [JsonPropertyName("ipaddr")]
    public string IpAddress { get; set => field = value ?? ""; } = "";
}
