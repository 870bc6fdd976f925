namespace ExtraHop.Client.Rollouts;

/// <summary>What a system said of itself before anything was decided.</summary>
internal sealed record SystemSurvey(FleetMember Member)
{
    public RolloutClass Class { get; init; }

    /// <summary>The version that it runs.</summary>
    public string Version { get; init; } = string.Empty;

    /// <summary>The version that it is to run.</summary>
    public string Target { get; init; } = string.Empty;

    /// <summary>Of a recordstore: whether ingest is on; null where it does not say.</summary>
    public bool? Ingest { get; init; }

    /// <summary>The names under which other systems may know it.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The systems that it knows; empty where it does not say.</summary>
    public IReadOnlyList<Appliance> Connected { get; init; } = [];

    /// <summary>Why the rollout is refused; null where this system gives no reason.</summary>
    public RolloutProblem? Problem { get; init; }

    /// <summary>What the journal knows of it; null for nothing.</summary>
    public JournalSystem? Known { get; init; }

    /// <summary>True where an earlier run's upgrade may go on, and nobody has made sure that it does not.</summary>
    public bool IsOpen { get; init; }
}
