using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A vlan.</summary>
public sealed record Vlan : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The network number.</summary>
    public long? NetworkId { get; set; }

    /// <summary>The sensor, on a console; null on a sensor.</summary>
    public long? NodeId { get; set; }

    /// <summary>The VLAN number.</summary>
    [JsonPropertyName("vlanid")]
    public int VlanId { get; set; }
}
