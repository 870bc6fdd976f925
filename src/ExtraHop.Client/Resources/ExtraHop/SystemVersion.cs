using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>The firmware version of a system.</summary>
public sealed record SystemVersion : ExtraHopModel<SystemVersion>
{
    /// <summary>The version, such as <c>9.8.2.1521</c>.</summary>
    public string Version { get; set => field = value ?? ""; } = "";

    /// <summary>The version, to compare with others; null where it is no version. Not on the wire: set <see cref="Version"/>.</summary>
    [JsonIgnore]
    public FirmwareVersion? Firmware => FirmwareVersion.Of(Version);
}
