using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of privilege maps: only those that are set are sent.</summary>
public sealed record SamlPrivilegesUpdate : ExtraHopRequest<SamlPrivilegesUpdate>
{
    /// <summary>The add-on for detections. Deprecated; use <see cref="NdrLevel"/>.</summary>
    [JsonPropertyName("detectionsaccesslevel")]
    public Optional<SamlModuleLevels> DetectionsAccessLevel { get; init; }

    /// <summary>The network detection and response module.</summary>
    [JsonPropertyName("ndrlevel")]
    public Optional<SamlModuleLevels> NdrLevel { get; init; }

    /// <summary>The network performance module.</summary>
    [JsonPropertyName("npmlevel")]
    public Optional<SamlModuleLevels> NpmLevel { get; init; }

    /// <summary>The add-on for packets.</summary>
    [JsonPropertyName("packetslevel")]
    public Optional<SamlPacketsLevels> PacketsLevel { get; init; }

    /// <summary>How much the user may read and change.</summary>
    [JsonPropertyName("writelevel")]
    public Optional<SamlWriteLevels> WriteLevel { get; init; }
}
