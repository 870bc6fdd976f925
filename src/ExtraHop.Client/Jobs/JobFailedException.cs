using System.Globalization;
using System.Text;
using ExtraHop.Client.Redaction;

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

    /// <summary>What the system says of it, with anything that looks like a secret blanked; null or empty when it says nothing. <see cref="Job"/> has it as it
    /// came.</summary>
    public string? Details => Job.Details is { } details ? Redactor.ShapesOnly.Redact(details) : null;

    /// <summary>The step that a job was at, as words; empty when the system does not say.</summary>
    internal static string StepOf(Job job) => job.StepNumber is { } step
        ? string.Create(
            CultureInfo.InvariantCulture,
            $" at step {step}{(job.TotalSteps is { } total ? " of " + total.ToString(CultureInfo.InvariantCulture) : string.Empty)}"
                + $"{(string.IsNullOrEmpty(job.StepDescription) ? string.Empty : " (" + Shown(job.StepDescription) + ")")}")
        : string.Empty;

    /// <summary>What a system said, as it may stand in a message.</summary>
    internal static string Shown(string? said) => Redactor.ShapesOnly.Line(said, 200) ?? string.Empty;

    private static string MessageFor(Job job)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"Job {Shown(job.Id)}{(string.IsNullOrEmpty(job.Type) ? string.Empty : $" ({Shown(job.Type)})")} ended {Shown(job.Status.Value)}{StepOf(job)}");
        text.Append(Said(job.Details));
        RemoteJob[] failed = job.RemoteJobs.Where(static part => part.Status is { IsFinal: true, IsDone: false }).ToArray();
        foreach (RemoteJob part in failed.Take(MaximumParts))
        {
            text.Append(CultureInfo.InvariantCulture, $" System {part.SystemId} ended {Shown(part.Status.Value)}{Said(part.Details)}");
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
        string said = Redactor.ShapesOnly.Line(details, int.MaxValue) ?? string.Empty;
        return said.Length switch
        {
            0 => ".",
            > MaximumDetails => ": " + said[..MaximumDetails] + "...",
            _ => ": " + said.TrimEnd('.') + ".",
        };
    }
}
