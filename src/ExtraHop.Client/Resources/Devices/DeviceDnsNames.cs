using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The DNS names under which a device was seen. Systems answer with a bare list or with an object; both read into this.</summary>
[JsonConverter(typeof(DeviceDnsNamesConverter))]
public sealed record DeviceDnsNames : ExtraHopModel<DeviceDnsNames>
{
    /// <summary>Every name in the window, with the time of its last observation.</summary>
    public IReadOnlyList<DnsNameObservation> DnsNames { get; set => field = value ?? Unset<DnsNameObservation>.List; } = Unset<DnsNameObservation>.List;

    /// <summary>The names in use now; empty where the system sends a bare list.</summary>
    public IReadOnlyList<string> CurrentDnsNames { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;
}
