namespace ExtraHop.Client;

/// <summary>How a job is getting on, as a wait for it reports it: once at the start and then at each change.</summary>
public sealed record JobProgress
{
    /// <summary>Where the job stands, as far as is known; null before the first answer.</summary>
    public JobStatus? Status { get; init; }

    /// <summary>The step that the job is at, from 1; null where the system does not say.</summary>
    public int? StepNumber { get; init; }

    /// <summary>How many steps there are; null where the system does not say.</summary>
    public int? TotalSteps { get; init; }

    /// <summary>What the step does; null where the system does not say.</summary>
    public string? StepDescription { get; init; }

    /// <summary>The parts that run on connected systems; empty for most jobs.</summary>
    public IReadOnlyList<RemoteJob> RemoteJobs { get; init; } = [];

    /// <summary>How long the wait has lasted.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Since when the system does not answer, as it does while it restarts; null while it answers.</summary>
    public DateTimeOffset? UnreachableSince { get; init; }

    /// <summary>What the last look ran into, where it brought no news; null otherwise.</summary>
    public string? Problem { get; init; }

    /// <summary>True while the system answers. What the other members say is the last that was heard.</summary>
    public bool IsReachable => UnreachableSince is null;

    /// <summary>The part of the steps that the job has reached, from 0 to 1; null where the system does not say.</summary>
    public double? Fraction => Status is { IsDone: true } ? 1
        : StepNumber is { } step && TotalSteps is > 0 and var total ? Math.Clamp((double)step / total, 0, 1)
        : null;

    internal static JobProgress Of(Job? job, TimeSpan elapsed) => new()
    {
        Status = job?.Status,
        StepNumber = job?.StepNumber,
        TotalSteps = job?.TotalSteps,
        StepDescription = job?.StepDescription,
        RemoteJobs = job?.RemoteJobs ?? [],
        Elapsed = elapsed,
    };

    /// <summary>True when the other report says the same of the job; the clock and the wording of a problem do not count.</summary>
    internal bool SaysTheSameAs(JobProgress? other) => other is not null
        && Status == other.Status && StepNumber == other.StepNumber && TotalSteps == other.TotalSteps && StepDescription == other.StepDescription
        && UnreachableSince == other.UnreachableSince
        && RemoteJobs.Select(Essence).SequenceEqual(other.RemoteJobs.Select(Essence));

    private static (long System, JobStatus Status, int? Step, int? Total, string? Description, string? Details) Essence(RemoteJob job) =>
        (job.SystemId, job.Status, job.StepNumber, job.TotalSteps, job.StepDescription, job.Details);
}
