namespace ExtraHop.Client;

/// <summary>What a new detection format needs.</summary>
public sealed record DetectionFormatCreate
{
    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; init; }

    /// <summary>The categories: custom formats accept exactly one; perf or sec gets added.</summary>
    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>The display name.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The mitre categories.</summary>
    public IReadOnlyList<string>? MitreCategories { get; init; }

    /// <summary>The kind.</summary>
    public required string Type { get; init; }
}
