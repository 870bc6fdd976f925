using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A sensor that is connected to a console.</summary>
public sealed record Node : ExtraHopModel<Node>
{
    /// <summary>The sensor ID on the console, the upper half of its object IDs (<see cref="ConsoleObjectId"/>).</summary>
    public long Id { get; set; }

    /// <summary>When the sensor was connected.</summary>
    public DateTimeOffset? AddTime { get; set; }

    /// <summary>The name that the web interface shows.</summary>
    public string DisplayName { get; set => field = value ?? ""; } = "";

    /// <summary>True when the console uses the sensor.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The sensor's firmware.</summary>
    public string? FirmwareVersion { get; set; }

    /// <summary>The version, to compare with others; null where it is no version. Not on the wire: set <see cref="FirmwareVersion"/>.</summary>
    [JsonIgnore]
    public Client.FirmwareVersion? Firmware => Client.FirmwareVersion.Of(FirmwareVersion);

    /// <summary>The sensor's host name or address.</summary>
    public string Hostname { get; set => field = value ?? ""; } = "";

    /// <summary>The state of the sensor's license, such as <c>Nominal</c>.</summary>
    public string LicenseStatus { get; set => field = value ?? ""; } = "";

    /// <summary>The name that a user gave.</summary>
    public string Nickname { get; set => field = value ?? ""; } = "";

    /// <summary>True when the sensor's clock is in step with a time server.</summary>
    public bool? NtpSync { get; set; }

    /// <summary>The sensor's product key; never printed.</summary>
    public string ProductKey { get; set => field = value ?? ""; } = "";

    /// <summary>The state of the connection, as a code.</summary>
    public string StatusCode { get; set => field = value ?? ""; } = "";

    /// <summary>The state of the connection, in words.</summary>
    public string? StatusMessage { get; set; }

    /// <summary>When the sensor was connected. Deprecated; use <see cref="AddTime"/>.</summary>
    public DateTimeOffset? TimeAdded { get; set; }

    /// <summary>How far the sensor's clock is ahead of the console's; negative when it is behind. Whole seconds.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? TimeOffset { get; set; }

    /// <summary>The sensor's UUID.</summary>
    public string? Uuid { get; set; }
}
