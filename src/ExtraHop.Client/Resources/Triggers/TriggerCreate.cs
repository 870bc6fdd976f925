namespace ExtraHop.Client;

/// <summary>What a new trigger needs.</summary>
public sealed record TriggerCreate
{
    /// <summary>Whether it is apply all.</summary>
    public required bool ApplyAll { get; init; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; init; }

    /// <summary>Whether it is debug.</summary>
    public required bool Debug { get; init; }

    /// <summary>A free description.</summary>
    public string? Description { get; init; }

    /// <summary>True when it is switched off.</summary>
    public required bool Disabled { get; init; }

    /// <summary>The event. Deprecated; use <c>events</c>.</summary>
    public string? Event { get; init; }

    /// <summary>The events.</summary>
    public required IReadOnlyList<string> Events { get; init; }

    /// <summary>See TriggerHints.</summary>
    public TriggerHints? Hints { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The script.</summary>
    public required string Script { get; init; }
}
