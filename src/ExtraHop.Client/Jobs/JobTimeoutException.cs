using System.Globalization;

namespace ExtraHop.Client;

/// <summary>A wait for a job was given up: it took longer than the options allow, or the system stayed unreachable for too long. The job itself goes
/// on.</summary>
/// <remarks>What the last look ran into, if it ran into anything, is the inner exception. Attach to <see cref="JobId"/> to wait again.</remarks>
public sealed class JobTimeoutException : ExtraHopException
{
    private JobTimeoutException(JobHandle handle, TimeSpan limit, bool isUnreachable, string message, Exception? innerException)
        : base(message, innerException)
    {
        Origin = handle.Origin;
        JobId = handle.Id;
        Location = handle.Location;
        LastJob = handle.LastJob;
        Limit = limit;
        IsUnreachable = isUnreachable;
    }

    /// <summary>The job's id.</summary>
    public string JobId { get; }

    /// <summary>The job's path on its system.</summary>
    public string Location { get; }

    /// <summary>The job as it was last seen; null when it never was.</summary>
    public Job? LastJob { get; }

    /// <summary>The limit that ran out: <see cref="JobWaitOptions.Timeout"/> or <see cref="JobWaitOptions.UnreachableTimeout"/>.</summary>
    public TimeSpan Limit { get; }

    /// <summary>True when the system stayed unreachable for too long; false when the whole wait took too long.</summary>
    public bool IsUnreachable { get; }

    internal static JobTimeoutException TookTooLong(JobHandle handle, TimeSpan limit, Exception? problem) => new(
        handle,
        limit,
        isUnreachable: false,
        string.Create(
            CultureInfo.InvariantCulture, $"Job {JobFailedException.Shown(handle.Id)} has not ended within {limit}: {LastSeen(handle)} It goes on by itself; "
                + $"attach to its id to wait again."),
        problem);

    internal static JobTimeoutException Unreachable(JobHandle handle, TimeSpan limit, Exception problem) => new(
        handle,
        limit,
        isUnreachable: true,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The system that runs job {JobFailedException.Shown(handle.Id)} could not be asked for longer than {limit}: {LastSeen(handle)} The last look ran "
                + $"into: {TextOf(problem)}"),
        problem);

    private static string LastSeen(JobHandle handle) => handle.LastJob is { } job
        ? $"last seen {(JobFailedException.Shown(job.Status.Value) is { Length: > 0 } status ? status : "without a status")}{JobFailedException.StepOf(job)}."
        : "it was never seen.";
}
