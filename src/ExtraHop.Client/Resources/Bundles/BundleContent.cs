using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A bundle content. Body of GET /bundles/{id} and of POST /bundles (as text).</summary>
public sealed record BundleContent : ExtraHopModel
{
    /// <summary>The meta.</summary>
    [JsonPropertyName(".meta")]
    public BundleMeta? Meta { get; set; }

    /// <summary>The Trigger: events and hints are JSON text inside.</summary>
    [JsonPropertyName("Trigger")]
    public IReadOnlyList<JsonElement> Trigger { get; set => field = value ?? []; } = [];

    /// <summary>The Alert.</summary>
    [JsonPropertyName("Alert")]
    public IReadOnlyList<JsonElement> Alert { get; set => field = value ?? []; } = [];

    /// <summary>The Application.</summary>
    [JsonPropertyName("Application")]
    public IReadOnlyList<JsonElement> Application { get; set => field = value ?? []; } = [];

    /// <summary>The Dashboard.</summary>
    [JsonPropertyName("Dashboard")]
    public IReadOnlyList<JsonElement> Dashboard { get; set => field = value ?? []; } = [];

    /// <summary>The DeviceGroup.</summary>
    [JsonPropertyName("DeviceGroup")]
    public IReadOnlyList<JsonElement> DeviceGroup { get; set => field = value ?? []; } = [];

    /// <summary>The RecordSpec.</summary>
    [JsonPropertyName("RecordSpec")]
    public IReadOnlyList<JsonElement> RecordSpec { get; set => field = value ?? []; } = [];

    /// <summary>The Query.</summary>
    [JsonPropertyName("Query")]
    public IReadOnlyList<JsonElement> Query { get; set => field = value ?? []; } = [];

    /// <summary>The TrendAlert.</summary>
    [JsonPropertyName("TrendAlert")]
    public IReadOnlyList<JsonElement> TrendAlert { get; set => field = value ?? []; } = [];
}
