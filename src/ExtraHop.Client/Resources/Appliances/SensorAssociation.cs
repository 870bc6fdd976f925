using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>The packet sensor that an IDS sensor joins. No document shows the answer; its one likely member is typed, others are read by name.</summary>
public sealed record SensorAssociation : OpenObject<SensorAssociation>
{
    /// <summary>The ID of the packet sensor, as <see cref="ApplianceAssociation.AssociatedSensorId"/> sets it; null where the system names none, such as for
    /// a sensor that joins no other.</summary>
    [JsonIgnore]
    public long? AssociatedSensorId => TryGet("associated_sensor_id", out JsonElement id)
        ? id.ValueKind switch
        {
            JsonValueKind.Number when id.TryGetInt64(out long number) => number,
            JsonValueKind.String when long.TryParse(id.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out long number) => number,
            _ => null,
        }
        : null;
}
