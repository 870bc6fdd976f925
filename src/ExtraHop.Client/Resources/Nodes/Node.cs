using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A node.</summary>
public sealed record Node : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>The add time.</summary>
    public DateTimeOffset? AddTime { get; set; }

    /// <summary>The display name.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>True when it is in use.</summary>
    public bool Enabled { get; set; }

    /// <summary>The firmware version.</summary>
    public string? FirmwareVersion { get; set; }

    /// <summary>The hostname.</summary>
    public string Hostname { get; set; } = "";

    /// <summary>The license status.</summary>
    public string LicenseStatus { get; set; } = "";

    /// <summary>The nickname.</summary>
    public string Nickname { get; set; } = "";

    /// <summary>Whether it is ntp sync.</summary>
    public bool NtpSync { get; set; }

    /// <summary>The product key.</summary>
    public string ProductKey { get; set; } = "";

    /// <summary>The status code.</summary>
    public string StatusCode { get; set; } = "";

    /// <summary>The status message.</summary>
    public string? StatusMessage { get; set; }

    /// <summary>The time added. Deprecated; use <c>add_time</c>.</summary>
    public DateTimeOffset? TimeAdded { get; set; }

    /// <summary>The time offset: seconds.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan TimeOffset { get; set; }

    /// <summary>The uuid.</summary>
    public string? Uuid { get; set; }

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(Node);
}
