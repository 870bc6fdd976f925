namespace ExtraHop.Client.Rollouts;

/// <summary>The journal of a rollout cannot be used: another run holds it, it belongs to another list of systems, it is damaged, or it cannot be
/// written.</summary>
public sealed class RolloutJournalException : IOException
{
    /// <summary>Makes the error; for tests, too.</summary>
    /// <param name="message">What is wrong with the journal.</param>
    /// <param name="innerException">What reading or writing it ran into; null for nothing.</param>
    public RolloutJournalException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
