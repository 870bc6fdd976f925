namespace ExtraHop.Client.Rollouts;

/// <summary>What the journal knows of a system.</summary>
internal sealed class JournalSystem
{
    /// <summary>The last upgrade that was to be asked for; null before the first.</summary>
    public JournalEntry? Intent { get; private set; }

    /// <summary>The job of that upgrade; null where it is not known.</summary>
    public string? Location { get; private set; }

    /// <summary>What became of that upgrade; null where it is not known.</summary>
    public JournalEntry? Result { get; private set; }

    /// <summary>True while ingest is off, or may be, because the rollout switched it off.</summary>
    public bool IngestIsOff { get; private set; }

    /// <summary>True where an upgrade may go on.</summary>
    public bool IsOpen => Intent is not null && Result is null or { Outcome: "unclear" };

    public void Apply(JournalEntry entry)
    {
        switch (entry.Kind)
        {
            case JournalEntry.IntentKind:
                (Intent, Location, Result) = (entry, null, null);
                break;
            case JournalEntry.JobKind:
                Location = entry.Location;
                break;
            case JournalEntry.ResultKind:
                Result = entry;
                break;
            case JournalEntry.IngestOffKind:
                IngestIsOff = true;
                break;
            case JournalEntry.IngestOnKind:
                IngestIsOff = false;
                break;
        }
    }
}
