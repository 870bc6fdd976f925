using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A new custom device.</summary>
public sealed record CustomDeviceCreate : ExtraHopRequest<CustomDeviceCreate>
{
    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; init; }

    /// <summary>Which traffic belongs to the device; any criterion will do.</summary>
    public IReadOnlyList<CustomDeviceCriterion>? Criteria { get; init; }

    /// <summary>A free description.</summary>
    public string? Description { get; init; }

    /// <summary>True to make it without collecting its traffic yet.</summary>
    public required bool Disabled { get; init; }

    /// <summary>A text that names the device; without spaces, and fixed once it is made. Null lets the system choose.</summary>
    [JsonPropertyName("extrahop_id")]
    public string? ExtraHopId { get; init; }

    /// <summary>The device's name.</summary>
    public required string Name { get; init; }
}
