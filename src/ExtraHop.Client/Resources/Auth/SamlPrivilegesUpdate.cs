using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of privilege maps: only those that are set are sent.</summary>
public sealed record SamlPrivilegesUpdate
{
    /// <summary>The add-on for detections. Deprecated; use <see cref="NdrLevel"/>.</summary>
    [JsonPropertyName("detectionsaccesslevel")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<SamlModuleLevels> DetectionsAccessLevel { get; init; }

    /// <summary>The network detection and response module.</summary>
    [JsonPropertyName("ndrlevel")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<SamlModuleLevels> NdrLevel { get; init; }

    /// <summary>The network performance module.</summary>
    [JsonPropertyName("npmlevel")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<SamlModuleLevels> NpmLevel { get; init; }

    /// <summary>The add-on for packets.</summary>
    [JsonPropertyName("packetslevel")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<SamlPacketsLevels> PacketsLevel { get; init; }

    /// <summary>How much the user may read and change.</summary>
    [JsonPropertyName("writelevel")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<SamlWriteLevels> WriteLevel { get; init; }
}
