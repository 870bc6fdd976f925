using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A backup as a document: an object whose members are those of the system that made it, and which goes back as it came.</summary>
public sealed record CustomizationContent : OpenObject<CustomizationContent>
{
    /// <summary>What the backup says of itself; null when it says nothing.</summary>
    [JsonIgnore]
    public CustomizationMeta? Meta =>
        TryGet(".meta", out JsonElement meta) && meta.ValueKind == JsonValueKind.Object ? meta.Deserialize(ExtraHopJson.TypeInfo<CustomizationMeta>()) : null;
}
