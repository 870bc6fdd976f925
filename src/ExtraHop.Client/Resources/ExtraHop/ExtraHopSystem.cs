using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An extra hop system.</summary>
public sealed record ExtraHopSystem : ExtraHopModel
{
    /// <summary>The display host: first set of external name, hostname, address.</summary>
    public string DisplayHost { get; set; } = "";

    /// <summary>The external hostname: null when unset.</summary>
    public string? ExternalHostname { get; set; }

    /// <summary>The hostname: null when still the default name.</summary>
    public string? Hostname { get; set; }

    /// <summary>The mgmt IP address.</summary>
    [JsonPropertyName("mgmt_ipaddr")]
    public string ManagementIpAddress { get; set; } = "";

    /// <summary>The platform: clients see extrahop, ecm, exa, eta.</summary>
    public string Platform { get; set; } = "";

    /// <summary>The version.</summary>
    public string Version { get; set; } = "";
}
