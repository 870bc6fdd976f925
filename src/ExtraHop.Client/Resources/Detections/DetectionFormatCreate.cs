namespace ExtraHop.Client;

/// <summary>A new kind of detection, for triggers to use.</summary>
public sealed record DetectionFormatCreate : ExtraHopRequest<DetectionFormatCreate>
{
    /// <summary>The identifier of the kind, which triggers name when they commit a detection.</summary>
    public required string Type { get; init; }

    /// <summary>The kind in words, as the web interface is to show it.</summary>
    public required string DisplayName { get; init; }

    /// <summary>Who made it, as the web interface is to show it.</summary>
    public string? Author { get; init; }

    /// <summary>The class of the kind: exactly one. The system adds <c>perf</c> or <c>sec</c> by itself.</summary>
    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>The techniques of MITRE ATT&amp;CK, by identifier.</summary>
    public IReadOnlyList<string>? MitreCategories { get; init; }
}
