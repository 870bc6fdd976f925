namespace ExtraHop.Client.Rollouts;

/// <summary>The journal of a rollout cannot be used: another run holds it, it belongs to another list of systems, it is damaged, or it cannot be
/// written.</summary>
public sealed class RolloutJournalException : IOException
{
    internal RolloutJournalException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
