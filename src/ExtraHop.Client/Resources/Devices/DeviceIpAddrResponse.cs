using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A device ip addr response.</summary>
public sealed record DeviceIpAddrResponse : ExtraHopModel
{
    /// <summary>The ipaddrs.</summary>
    [JsonPropertyName("ipaddrs")]
    public IReadOnlyList<DeviceIpAddr> IpAddresses { get; set => field = value ?? []; } = [];

    /// <summary>The current ipaddrs.</summary>
    [JsonPropertyName("current_ipaddrs")]
    public IReadOnlyList<string> CurrentIpAddresses { get; set => field = value ?? []; } = [];

    /// <summary>The associated ipaddrs.</summary>
    [JsonPropertyName("associated_ipaddrs")]
    public IReadOnlyList<string> AssociatedIpAddresses { get; set => field = value ?? []; } = [];
}
