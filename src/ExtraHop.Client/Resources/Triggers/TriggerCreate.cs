namespace ExtraHop.Client;

/// <summary>What a new trigger needs.</summary>
public sealed record TriggerCreate : ExtraHopRequest<TriggerCreate>
{
    /// <summary>Whether it runs for every device; otherwise for those that it is assigned to.</summary>
    public required bool ApplyAll { get; init; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; init; }

    /// <summary>Whether its script may write to the debug log.</summary>
    public required bool Debug { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is kept from running.</summary>
    public required bool Disabled { get; init; }

    /// <summary>The one event. Deprecated; use <see cref="Events"/>.</summary>
    public string? Event { get; init; }

    /// <summary>The events on which it runs.</summary>
    public required IReadOnlyList<TriggerEvent> Events { get; init; }

    /// <summary>The advanced options. <see cref="TriggerHints.Unread"/> finds those that none of the events reads.</summary>
    public TriggerHints? Hints { get; init; }

    /// <summary>The trigger's name.</summary>
    public required string Name { get; init; }

    /// <summary>The script, in JavaScript.</summary>
    public required string Script { get; init; }
}
