using System.Globalization;
using System.Text;

namespace ExtraHop.Client;

/// <summary>A job ended <c>FAILED</c> or <c>TIMEOUT</c>.</summary>
public sealed class JobFailedException : ExtraHopException
{
    private const int MaximumDetails = 1000;
    private const int MaximumParts = 10;

    internal JobFailedException(Job job)
        : base(MessageFor(job)) => Job = job;

    /// <summary>The job as it was last seen.</summary>
    public Job Job { get; }

    /// <summary>How it ended: <see cref="JobStatus.Failed"/>, or <see cref="JobStatus.Timeout"/>, after which its work may still finish.</summary>
    public JobStatus Status => Job.Status;

    /// <summary>What the system says of it; null or empty when it says nothing.</summary>
    public string? Details => Job.Details;

    /// <summary>The step that a job was at, as words; empty when the system does not say.</summary>
    internal static string StepOf(Job job) => job.StepNumber is { } step
        ? string.Create(CultureInfo.InvariantCulture, $" at step {step}{(job.TotalSteps is { } total ? " of " + total.ToString(CultureInfo.InvariantCulture) : string.Empty)}{(string.IsNullOrEmpty(job.StepDescription) ? string.Empty : " (" + job.StepDescription + ")")}")
        : string.Empty;

    private static string MessageFor(Job job)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Job {job.Id}{(string.IsNullOrEmpty(job.Type) ? string.Empty : $" ({job.Type})")} ended {job.Status}{StepOf(job)}");
        text.Append(Said(job.Details));
        RemoteJob[] failed = job.RemoteJobs.Where(static part => part.Status is { IsFinal: true, IsDone: false }).ToArray();
        foreach (RemoteJob part in failed.Take(MaximumParts))
        {
            text.Append(CultureInfo.InvariantCulture, $" System {part.SystemId} ended {part.Status}{Said(part.Details)}");
        }

        if (failed.Length > MaximumParts)
        {
            text.Append(CultureInfo.InvariantCulture, $" And {failed.Length - MaximumParts} more systems.");
        }

        if (string.Equals(job.Status.Value, JobStatus.Timeout.Value, StringComparison.OrdinalIgnoreCase))
        {
            text.Append(" The system stopped watching it; its work may still finish.");
        }

        return text.ToString();
    }

    private static string Said(string? details)
    {
        string said = details?.Trim() ?? string.Empty;
        return said.Length switch
        {
            0 => ".",
            > MaximumDetails => ": " + said[..MaximumDetails] + "...",
            _ => ": " + said.TrimEnd('.') + ".",
        };
    }
}
