using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A VLAN that was seen on a network.</summary>
public sealed record Vlan : ExtraHopModel<Vlan>
{
    /// <summary>The VLAN ID in the system, which is not its tag.</summary>
    public long Id { get; set; }

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>The VLAN's name.</summary>
    public string? Name { get; set; }

    /// <summary>The ID of the network that it belongs to.</summary>
    public long? NetworkId { get; set; }

    /// <summary>The ID of the sensor that sees it; null on a sensor.</summary>
    public long? NodeId { get; set; }

    /// <summary>The tag number in its frames, 0 to 4095; 0 for untagged traffic.</summary>
    [JsonPropertyName("vlanid")]
    public int? VlanId { get; set; }
}
