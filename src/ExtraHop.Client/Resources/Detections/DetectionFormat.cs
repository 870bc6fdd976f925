using System.Text.Json;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A kind of detection: how it is called and classed. Triggers of users can make detections of formats of their own.</summary>
public sealed record DetectionFormat : ExtraHopModel<DetectionFormat>
{
    /// <summary>The identifier of the kind, which <see cref="Detection.Type"/> names; paths take it as the format's id.</summary>
    public string? Type { get; set; }

    /// <summary>The kind in words, as the web interface shows it.</summary>
    public string? DisplayName { get; set; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; set; }

    /// <summary>The classes of the kind. One of <c>perf</c> and <c>sec</c> is always among them.</summary>
    public IReadOnlyList<string> Categories { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;

    /// <summary>The techniques of MITRE ATT&amp;CK, by identifier.</summary>
    public IReadOnlyList<string> MitreCategories { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;

    /// <summary>The particulars that detections of the kind carry: name to a description of the value.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>Whether detections of the kind are made.</summary>
    public DetectionFormatStatus? Status { get; set; }

    /// <summary>True for the format of a user; those built in cannot be changed.</summary>
    public bool? IsUserCreated { get; set; }

    /// <summary>When the vendor first shipped the kind.</summary>
    public DateTimeOffset? Released { get; set; }

    /// <summary>When the kind last changed.</summary>
    public DateTimeOffset? LastUpdated { get; set; }
}
