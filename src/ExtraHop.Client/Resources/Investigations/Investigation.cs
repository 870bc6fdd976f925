using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>An investigation: detections that belong together, with what came of looking into them.</summary>
public sealed record Investigation : ExtraHopModel<Investigation>
{
    /// <summary>The investigation ID.</summary>
    public long Id { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set => field = value ?? ""; } = "";

    /// <summary>What it is about, as the system wrote it for those that it recommends.</summary>
    public string? Description { get; set; }

    /// <summary>The detections, by number.</summary>
    public IReadOnlyList<long> Detections { get; set => field = value ?? Unset<long>.List; } = Unset<long>.List;

    /// <summary>The detections, by number, as newer systems name them; empty elsewhere. Since 26.3.</summary>
    public IReadOnlyList<long> EventIds { get; set => field = value ?? Unset<long>.List; } = Unset<long>.List;

    /// <summary>How far the work is.</summary>
    public InvestigationStatus? Status { get; set; }

    /// <summary>What came of it.</summary>
    public InvestigationAssessment? Assessment { get; set; }

    /// <summary>Who works on it.</summary>
    public string? Assignee { get; set; }

    /// <summary>Notes of those who work on it.</summary>
    public string? Notes { get; set; }

    /// <summary>The kinds of attack that the system sees in it.</summary>
    public IReadOnlyList<string> InvestigationTypes { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;

    /// <summary>When the first of its detections began.</summary>
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>When the last of its detections ended; null while one goes on.</summary>
    public DateTimeOffset? EndTime { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreationTime { get; set; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Who made it; <c>ExtraHop</c> for those that the system recommends.</summary>
    public string? CreatedBy { get; set; }

    /// <summary>Who changed it last.</summary>
    public string? LastInteractionBy { get; set; }

    /// <summary>True when a user made it, false when the system recommends it.</summary>
    public bool? IsUserCreated { get; set; }

    /// <summary>The investigation in the web interface.</summary>
    public string? Url { get; set; }
}
