using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A custom device: traffic to and from given addresses, ports or VLANs, collected as one device.</summary>
public sealed record CustomDevice : ExtraHopModel<CustomDevice>
{
    /// <summary>The custom device ID, which is not the ID of the device that it shows up as.</summary>
    public long Id { get; set; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; set; }

    /// <summary>Which traffic belongs to the device; any criterion will do. Empty unless asked for with <c>includeCriteria</c>.</summary>
    public IReadOnlyList<CustomDeviceCriterion> Criteria { get; set => field = value ?? Unset<CustomDeviceCriterion>.List; } =
        Unset<CustomDeviceCriterion>.List;

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>True when the system does not collect its traffic.</summary>
    public bool? Disabled { get; set; }

    /// <summary>A text of the maker's choice that names the device; without spaces, and fixed once it is made.</summary>
    [JsonPropertyName("extrahop_id")]
    public string? ExtraHopId { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>The device's name.</summary>
    public string Name { get; set => field = value ?? ""; } = "";
}
