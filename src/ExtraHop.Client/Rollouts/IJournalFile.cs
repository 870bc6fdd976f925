namespace ExtraHop.Client.Rollouts;

/// <summary>The lines of a journal, held by one run at a time.</summary>
internal interface IJournalFile : IDisposable
{
    /// <summary>The whole lines that were there when it was opened.</summary>
    IReadOnlyList<string> Lines { get; }

    /// <summary>Adds a line, and returns when it is on the disk.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    void Append(string line);
}
