using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A saml privileges.</summary>
public sealed record SamlPrivileges : ExtraHopModel
{
    /// <summary>The detectionsaccesslevel. Deprecated; use <c>ndrlevel</c>.</summary>
    [JsonPropertyName("detectionsaccesslevel")]
    public SamlModuleLevels? DetectionsAccessLevel { get; set; }

    /// <summary>The ndrlevel.</summary>
    [JsonPropertyName("ndrlevel")]
    public SamlModuleLevels? NdrLevel { get; set; }

    /// <summary>The npmlevel.</summary>
    [JsonPropertyName("npmlevel")]
    public SamlModuleLevels? NpmLevel { get; set; }

    /// <summary>The packetslevel.</summary>
    [JsonPropertyName("packetslevel")]
    public SamlPacketsLevels? PacketsLevel { get; set; }

    /// <summary>The writelevel.</summary>
    [JsonPropertyName("writelevel")]
    public SamlWriteLevels? WriteLevel { get; set; }
}
