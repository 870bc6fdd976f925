using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>A detection format.</summary>
public sealed record DetectionFormat : ExtraHopModel
{
    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; set; }

    /// <summary>The categories: custom formats accept exactly one; perf or sec gets added.</summary>
    public IReadOnlyList<string> Categories { get; set => field = value ?? []; } = [];

    /// <summary>The display name.</summary>
    public string? DisplayName { get; set; }

    /// <summary>Whether it is is user created.</summary>
    public bool IsUserCreated { get; set; }

    /// <summary>The last updated.</summary>
    public DateTimeOffset? LastUpdated { get; set; }

    /// <summary>The mitre categories.</summary>
    public IReadOnlyList<string> MitreCategories { get; set => field = value ?? []; } = [];

    /// <summary>The properties: property name to descriptive object.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>The released.</summary>
    public DateTimeOffset? Released { get; set; }

    /// <summary>The status.</summary>
    public DetectionFormatStatus? Status { get; set; }

    /// <summary>The kind.</summary>
    public string? Type { get; set; }
}
