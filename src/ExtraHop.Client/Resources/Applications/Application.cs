using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>An application: metrics collected for a service that spans devices and protocols.</summary>
public sealed record Application : ExtraHopModel<Application>
{
    /// <summary>The application ID.</summary>
    public long Id { get; set; }

    /// <summary>Which traffic belongs to the application. Empty unless asked for with <c>includeCriteria</c>.</summary>
    public IReadOnlyList<ApplicationCriteria> Criteria { get; set => field = value ?? Unset<ApplicationCriteria>.List; } = Unset<ApplicationCriteria>.List;

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>A text that names the application in triggers and on a console and its sensors alike.</summary>
    public string DiscoveryId { get; set => field = value ?? ""; } = "";

    /// <summary>The name that the web interface shows.</summary>
    public string DisplayName { get; set => field = value ?? ""; } = "";

    /// <summary>The old name of the discovery ID. Deprecated; use <see cref="DiscoveryId"/>.</summary>
    [JsonPropertyName("extrahop_id")]
    public string ExtraHopId { get; set => field = value ?? ""; } = "";

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>The ID of the sensor that it belongs to, on a console; null on a sensor and for applications that span sensors.</summary>
    public long? NodeId { get; set; }

    /// <summary>When a person last changed it.</summary>
    public DateTimeOffset? UserModTime { get; set; }
}
