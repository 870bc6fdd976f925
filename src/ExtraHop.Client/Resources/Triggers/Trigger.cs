using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A trigger: a script and the events on which it runs.</summary>
public sealed record Trigger : ExtraHopModel<Trigger>
{
    /// <summary>The trigger ID.</summary>
    public long Id { get; set; }

    /// <summary>True when it runs for every device, false for those that it is assigned to.</summary>
    public bool? ApplyAll { get; set; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; set; }

    /// <summary>True when its script may write to the debug log.</summary>
    public bool? Debug { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>True when it does not run.</summary>
    public bool? Disabled { get; set; }

    /// <summary>The one event. Deprecated; use <see cref="Events"/>.</summary>
    public string? Event { get; set; }

    /// <summary>The events on which it runs.</summary>
    public IReadOnlyList<TriggerEvent> Events { get; set => field = value ?? Unset<TriggerEvent>.List; } = Unset<TriggerEvent>.List;

    /// <summary>The advanced options.</summary>
    public TriggerHints? Hints { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>The trigger's name.</summary>
    public string Name { get; set => field = value ?? ""; } = "";

    /// <summary>The script, in JavaScript.</summary>
    public string Script { get; set => field = value ?? ""; } = "";
}
