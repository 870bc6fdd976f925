using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of saml privileges: only the members that are set are sent.</summary>
public sealed record SamlPrivilegesUpdate
{
    /// <summary>The detectionsaccesslevel. Deprecated; use <c>ndrlevel</c>.</summary>
    [JsonPropertyName("detectionsaccesslevel")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<SamlModuleLevels> DetectionsAccessLevel { get; init; }

    /// <summary>The ndrlevel.</summary>
    [JsonPropertyName("ndrlevel")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<SamlModuleLevels> NdrLevel { get; init; }

    /// <summary>The npmlevel.</summary>
    [JsonPropertyName("npmlevel")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<SamlModuleLevels> NpmLevel { get; init; }

    /// <summary>The packetslevel.</summary>
    [JsonPropertyName("packetslevel")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<SamlPacketsLevels> PacketsLevel { get; init; }

    /// <summary>The writelevel.</summary>
    [JsonPropertyName("writelevel")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<SamlWriteLevels> WriteLevel { get; init; }
}
