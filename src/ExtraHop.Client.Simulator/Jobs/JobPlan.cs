using System.Collections.Concurrent;

namespace ExtraHop.Client.Simulator;

/// <summary>Says how the next jobs end. Without a word they end with <c>DONE</c>.</summary>
public sealed class JobPlan
{
    private readonly ConcurrentQueue<(string Status, string Details)> _outcomes = new();

    internal JobPlan()
    {
    }

    /// <summary>The next job that starts ends with <c>FAILED</c> half way.</summary>
    public void FailNext(string details = "The job failed on request.") => _outcomes.Enqueue(("FAILED", details));

    /// <summary>The next job that starts ends with <c>TIMEOUT</c> half way.</summary>
    public void TimeOutNext(string details = "The job took too long.") => _outcomes.Enqueue(("TIMEOUT", details));

    internal (string Status, string Details) Next() => _outcomes.TryDequeue(out (string Status, string Details) outcome) ? outcome : ("DONE", string.Empty);
}
