using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The IP addresses under which a device was seen. Systems answer with a bare list or with an object; both read into this.</summary>
[JsonConverter(typeof(DeviceIpAddressesConverter))]
public sealed record DeviceIpAddresses : ExtraHopModel<DeviceIpAddresses>
{
    /// <summary>Every address in the window, with the time of its last observation.</summary>
    [JsonPropertyName("ipaddrs")]
    public IReadOnlyList<IpAddressObservation> IpAddresses { get; set => field = value ?? Unset<IpAddressObservation>.List; } =
        Unset<IpAddressObservation>.List;

    /// <summary>The addresses in use now; empty where the system sends a bare list.</summary>
    [JsonPropertyName("current_ipaddrs")]
    public IReadOnlyList<string> CurrentIpAddresses { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;

    /// <summary>Addresses that the system connects with the device without having seen it use them; empty where the system sends a bare list.</summary>
    [JsonPropertyName("associated_ipaddrs")]
    public IReadOnlyList<string> AssociatedIpAddresses { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;
}
