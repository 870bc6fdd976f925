using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>Which attributes of a provider's users give which privileges.</summary>
public sealed record SamlPrivileges : ExtraHopModel<SamlPrivileges>
{
    /// <summary>The add-on for detections. Deprecated; use <see cref="NdrLevel"/>.</summary>
    [JsonPropertyName("detectionsaccesslevel")]
    public SamlModuleLevels? DetectionsAccessLevel { get; set; }

    /// <summary>The network detection and response module.</summary>
    [JsonPropertyName("ndrlevel")]
    public SamlModuleLevels? NdrLevel { get; set; }

    /// <summary>The network performance module.</summary>
    [JsonPropertyName("npmlevel")]
    public SamlModuleLevels? NpmLevel { get; set; }

    /// <summary>The add-on for packets.</summary>
    [JsonPropertyName("packetslevel")]
    public SamlPacketsLevels? PacketsLevel { get; set; }

    /// <summary>How much the user may read and change.</summary>
    [JsonPropertyName("writelevel")]
    public SamlWriteLevels? WriteLevel { get; set; }
}
