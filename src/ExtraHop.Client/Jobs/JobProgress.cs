using System.Globalization;
using System.Text;
using ExtraHop.Client.Json;

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

    /// <summary>One line for people: the status, the step, the parts on connected systems, how long it has taken and what holds it up.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Status is { Value.Length: > 0 } status ? status.Value : "not asked yet");
        if (StepNumber is { } step)
        {
            text.Append(CultureInfo.InvariantCulture, $", step {step}")
                .Append(TotalSteps is { } total ? string.Create(CultureInfo.InvariantCulture, $" of {total}") : string.Empty);
        }

        text.Append(string.IsNullOrEmpty(StepDescription) ? string.Empty : $" ({ModelText.OfValue(StepDescription)})");
        text.AppendJoin(
            string.Empty, RemoteJobs.Select(static job => string.Create(CultureInfo.InvariantCulture, $", system {job.SystemId} {job.Status.Value}")));
        text.Append(CultureInfo.InvariantCulture, $", after {TimeSpan.FromSeconds(Math.Floor(Elapsed.TotalSeconds)):c}");
        text.Append(UnreachableSince is { } since ? $", unreachable since {ModelText.OfValue(since)}" : string.Empty);
        return text.Append(Problem is null ? string.Empty : $": {ModelText.OfValue(Problem)}").ToString();
    }

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
