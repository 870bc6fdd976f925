namespace ExtraHop.Client;

/// <summary>A trigger.</summary>
public sealed record Trigger : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long? Id { get; set; }

    /// <summary>Whether it is apply all.</summary>
    public bool ApplyAll { get; set; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; set; }

    /// <summary>Whether it is debug.</summary>
    public bool Debug { get; set; }

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>True when it is switched off.</summary>
    public bool Disabled { get; set; }

    /// <summary>The event. Deprecated; use <c>events</c>.</summary>
    public string? Event { get; set; }

    /// <summary>The events.</summary>
    public IReadOnlyList<string> Events { get; set => field = value ?? []; } = [];

    /// <summary>See TriggerHints.</summary>
    public TriggerHints? Hints { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The script.</summary>
    public string Script { get; set; } = "";
}
