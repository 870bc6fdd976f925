using System.Globalization;

namespace ExtraHop.Client.Rollouts;

/// <summary>How a fleet is upgraded.</summary>
public sealed record RolloutOptions
{
    /// <summary>The journal: a file that is made at the first run and read by the next one, so that a run that was killed goes on where it stopped. It holds
    /// no credential.</summary>
    public required string JournalFile { get; init; }

    /// <summary>How many systems are upgraded at the same time, always of one kind only. The default is 2.</summary>
    public int MaxConcurrency { get; init; } = 2;

    /// <summary>True to go on with the other systems of the same kind when one fails; the next kind does not begin in either case. The default is false:
    /// nothing more begins.</summary>
    public bool KeepGoing { get; init; }

    /// <summary>How the job of an upgrade is waited for. The default gives each upgrade 2 hours.</summary>
    public JobWaitOptions JobWait { get; init; } = new();

    /// <summary>After a cancellation, how long upgrades of recordstores that run may take to end before ingest is left off for the next run to switch on. The
    /// default is 30 minutes.</summary>
    public TimeSpan IngestRestoreTimeout { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Hosts of which it is not known whether an upgrade from an earlier run still goes on, and of which you have made sure that none does: they are
    /// started again.</summary>
    public IReadOnlyCollection<string> Retry { get; init; } = [];

    /// <summary>The clock; null for the system's own.</summary>
    public TimeProvider? TimeProvider { get; init; }

    internal TimeProvider Time => TimeProvider ?? TimeProvider.System;

    /// <exception cref="ArgumentException">A member is wrong; the message names it and what was expected.</exception>
    internal RolloutOptions Validated()
    {
        Require(!string.IsNullOrWhiteSpace(JournalFile), nameof(JournalFile), "empty", "the path of a file");
        Require(MaxConcurrency is >= 1 and <= 1000, nameof(MaxConcurrency), MaxConcurrency.ToString(CultureInfo.InvariantCulture), "a number from 1 to 1000");
        Require(
            IngestRestoreTimeout > TimeSpan.Zero && IngestRestoreTimeout <= TimeSpan.FromDays(1), nameof(IngestRestoreTimeout),
            IngestRestoreTimeout.ToString("c", CultureInfo.InvariantCulture), "more than zero and at most a day");
        ArgumentNullException.ThrowIfNull(JobWait, nameof(JobWait));
        ArgumentNullException.ThrowIfNull(Retry, nameof(Retry));
        JobWait.Validated();
        return this;
    }

    private static void Require(bool holds, string name, string value, string expected)
    {
        if (!holds)
        {
            throw new ArgumentException($"{nameof(RolloutOptions)}.{name} is {value}; expected {expected}.", name);
        }
    }
}
