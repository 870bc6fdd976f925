using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>What a bundle holds: a description of itself and lists of objects by their kind. It goes back as it came, so a bundle of one system can be uploaded
/// to another unchanged.</summary>
/// <remarks>The objects stay JSON: their shapes are those of the system that made the bundle. In triggers, <c>events</c> and <c>hints</c> are texts that hold
/// JSON.</remarks>
public sealed record BundleContent : OpenObject<BundleContent>
{
    private const string MetaName = ".meta";

    /// <summary>What the bundle says of itself; null when it says nothing.</summary>
    [JsonIgnore]
    public BundleMeta? Meta
    {
        get => TryGet(MetaName, out JsonElement meta) && meta.ValueKind == JsonValueKind.Object ? meta.Deserialize(ExtraHopJson.TypeInfo<BundleMeta>()) : null;
        set
        {
            if (value is null)
            {
                Remove(MetaName);
            }
            else
            {
                this[MetaName] = JsonSerializer.SerializeToElement(value, ExtraHopJson.TypeInfo<BundleMeta>());
            }
        }
    }

    /// <summary>The alerts.</summary>
    [JsonIgnore]
    public IReadOnlyList<JsonElement> Alerts => ObjectsOf("Alert");

    /// <summary>The applications.</summary>
    [JsonIgnore]
    public IReadOnlyList<JsonElement> Applications => ObjectsOf("Application");

    /// <summary>The dashboards.</summary>
    [JsonIgnore]
    public IReadOnlyList<JsonElement> Dashboards => ObjectsOf("Dashboard");

    /// <summary>The device groups.</summary>
    [JsonIgnore]
    public IReadOnlyList<JsonElement> DeviceGroups => ObjectsOf("DeviceGroup");

    /// <summary>The saved record queries.</summary>
    [JsonIgnore]
    public IReadOnlyList<JsonElement> Queries => ObjectsOf("Query");

    /// <summary>The record formats.</summary>
    [JsonIgnore]
    public IReadOnlyList<JsonElement> RecordFormats => ObjectsOf("RecordSpec");

    /// <summary>The trend alerts, which older systems have.</summary>
    [JsonIgnore]
    public IReadOnlyList<JsonElement> TrendAlerts => ObjectsOf("TrendAlert");

    /// <summary>The triggers.</summary>
    [JsonIgnore]
    public IReadOnlyList<JsonElement> Triggers => ObjectsOf("Trigger");

    /// <summary>The objects of one kind; empty where the bundle has none.</summary>
    /// <param name="kind">The kind as the bundle spells it, such as <c>Trigger</c> or <c>DeviceGroup</c>.</param>
    public IReadOnlyList<JsonElement> ObjectsOf(string kind) =>
        TryGet(kind, out JsonElement objects) && objects.ValueKind == JsonValueKind.Array ? [.. objects.EnumerateArray()] : [];
}
