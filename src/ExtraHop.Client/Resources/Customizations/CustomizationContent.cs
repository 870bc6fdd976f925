using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A customization content.</summary>
public sealed record CustomizationContent : ExtraHopModel
{
    /// <summary>The meta.</summary>
    [JsonPropertyName(".meta")]
    public CustomizationMeta? Meta { get; set; }
}
