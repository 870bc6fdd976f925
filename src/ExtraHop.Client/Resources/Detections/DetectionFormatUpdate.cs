namespace ExtraHop.Client;

/// <summary>A change of a kind of detection that a user made: only the members that are set are sent.</summary>
public sealed record DetectionFormatUpdate : ExtraHopRequest<DetectionFormatUpdate>
{
    /// <summary>The kind in words, as the web interface is to show it.</summary>
    public Optional<string?> DisplayName { get; init; }

    /// <summary>Who made it, as the web interface is to show it.</summary>
    public Optional<string?> Author { get; init; }

    /// <summary>The class of the kind: exactly one. The system adds <c>perf</c> or <c>sec</c> by itself.</summary>
    public Optional<IReadOnlyList<string>> Categories { get; init; }

    /// <summary>The techniques of MITRE ATT&amp;CK, by identifier.</summary>
    public Optional<IReadOnlyList<string>> MitreCategories { get; init; }
}
