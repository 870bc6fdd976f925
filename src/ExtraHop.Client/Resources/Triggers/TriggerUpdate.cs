namespace ExtraHop.Client;

/// <summary>A change of a trigger: only the members that are set are sent.</summary>
public sealed record TriggerUpdate : ExtraHopRequest<TriggerUpdate>
{
    /// <summary>Whether it runs for every device; otherwise for those that it is assigned to.</summary>
    public Optional<bool> ApplyAll { get; init; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public Optional<string?> Author { get; init; }

    /// <summary>Whether its script may write to the debug log.</summary>
    public Optional<bool> Debug { get; init; }

    /// <summary>What it is for.</summary>
    public Optional<string?> Description { get; init; }

    /// <summary>Whether it is kept from running.</summary>
    public Optional<bool> Disabled { get; init; }

    /// <summary>The one event. Deprecated; use <see cref="Events"/>.</summary>
    public Optional<string?> Event { get; init; }

    /// <summary>The events on which it runs.</summary>
    public Optional<IReadOnlyList<TriggerEvent>> Events { get; init; }

    /// <summary>The advanced options.</summary>
    public Optional<TriggerHints> Hints { get; init; }

    /// <summary>The trigger's name.</summary>
    public Optional<string?> Name { get; init; }

    /// <summary>The script, in JavaScript.</summary>
    public Optional<string?> Script { get; init; }
}
