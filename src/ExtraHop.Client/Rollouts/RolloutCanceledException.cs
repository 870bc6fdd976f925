namespace ExtraHop.Client.Rollouts;

/// <summary>A rollout was canceled by its caller. What it had done by then is in <see cref="Result"/>; another run with the same journal goes on.</summary>
public sealed class RolloutCanceledException : OperationCanceledException
{
    /// <summary>Makes the error; for tests, too.</summary>
    /// <param name="result">What became of each system until then.</param>
    /// <param name="cancellationToken">The token that canceled it.</param>
    public RolloutCanceledException(RolloutResult result, CancellationToken cancellationToken)
        : base("The rollout was canceled by its caller. Another run with the same journal goes on.", cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(result);
        Result = result;
    }

    /// <summary>What became of each system until then.</summary>
    public RolloutResult Result { get; }
}
