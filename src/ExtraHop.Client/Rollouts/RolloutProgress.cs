namespace ExtraHop.Client.Rollouts;

/// <summary>How a rollout is getting on with one system.</summary>
public sealed record RolloutProgress
{
    /// <summary>The host and port of the system.</summary>
    public required string Host { get; init; }

    /// <summary>The kind of system.</summary>
    public required RolloutClass Class { get; init; }

    /// <summary>What is done with it now.</summary>
    public required RolloutActivity Activity { get; init; }

    /// <summary>How the job is getting on; null where none runs.</summary>
    public JobProgress? Job { get; init; }

    /// <summary>The bytes of the image that have been uploaded; null where none is.</summary>
    public long? UploadedBytes { get; init; }

    /// <summary>What became of the system; null until <see cref="RolloutActivity.Ended"/>.</summary>
    public RolloutSystemResult? Result { get; init; }

    /// <summary>How long the run has worked on the system.</summary>
    public TimeSpan Elapsed { get; init; }
}
