namespace ExtraHop.Client.Rollouts;

/// <summary>What became of one system.</summary>
public sealed record RolloutSystemResult
{
    /// <summary>The host and port of the system.</summary>
    public required string Host { get; init; }

    /// <summary>The kind of system.</summary>
    public required RolloutClass Class { get; init; }

    /// <summary>The line of the list that names it; null where it came from no list.</summary>
    public int? Line { get; init; }

    /// <summary>What became of it.</summary>
    public required RolloutOutcome Outcome { get; init; }

    /// <summary>The version that it ran before the rollout.</summary>
    public required string FromVersion { get; init; }

    /// <summary>The version that it was to get.</summary>
    public required string ToVersion { get; init; }

    /// <summary>What went wrong, or what to look at; null where nothing did.</summary>
    public string? Error { get; init; }

    /// <summary>The exception behind <see cref="Error"/>; null where there is none. Not part of the JSON.</summary>
    public Exception? Cause { get; init; }

    /// <summary>How long this run worked on it; zero where it did not.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>True where the system has the firmware.</summary>
    public bool IsUpToDate => Outcome is RolloutOutcome.Upgraded or RolloutOutcome.AlreadyUpToDate;

    /// <summary>One line for people.</summary>
    public override string ToString() => $"{Host}: {RolloutResult.Text(Outcome)}, {FromVersion} -> {ToVersion}{(Error is null ? string.Empty : ": " + Error)}";
}
