using System.Text.Json.Serialization;

namespace OwnOperations;

/// <summary>The firmware of a system.</summary>
internal sealed record Firmware
{
    /// <summary>Its version, such as <c>9.8.0.1000</c>.</summary>
    public string? Version { get; set; }
}

/// <summary>The few members of a device that this program reads.</summary>
internal sealed record Machine
{
    /// <summary>The device ID.</summary>
    public long Id { get; set; }

    /// <summary>The name that the web interface shows.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The IPv4 address.</summary>
    [JsonPropertyName("ipaddr4")]
    public string? Address { get; set; }
}

/// <summary>A tag to create.</summary>
/// <param name="Name">Its name.</param>
internal sealed record Label(string Name);

/// <summary>Where firmware is fetched from.</summary>
/// <param name="FirmwareUrl">The address.</param>
internal sealed record FirmwareSource(string FirmwareUrl);

/// <summary>How the types above are read and written, without reflection. A list that a method returns is an entry of its own.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Firmware))]
[JsonSerializable(typeof(IReadOnlyList<Machine>))]
[JsonSerializable(typeof(Label))]
[JsonSerializable(typeof(FirmwareSource))]
internal sealed partial class FleetJson : JsonSerializerContext;
