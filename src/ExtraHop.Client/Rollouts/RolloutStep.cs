namespace ExtraHop.Client.Rollouts;

/// <summary>A step of a rollout.</summary>
public sealed record RolloutStep
{
    /// <summary>Steps of one wave may run at the same time; a wave begins when the one before it has ended well. From 1.</summary>
    public required int Wave { get; init; }

    /// <summary>What the step does.</summary>
    public required RolloutStepKind Kind { get; init; }

    /// <summary>The host and port of the system.</summary>
    public required string Host { get; init; }

    /// <summary>The kind of system.</summary>
    public required RolloutClass Class { get; init; }

    /// <summary>The version that the system runs now.</summary>
    public required string FromVersion { get; init; }

    /// <summary>The version that it will run.</summary>
    public required string ToVersion { get; init; }

    /// <summary>Why the step is there, and why in this place.</summary>
    public required string Reason { get; init; }

    /// <summary>One line for people.</summary>
    public override string ToString() => Kind switch
    {
        RolloutStepKind.Skip => $"leave {Host} ({Text(Class)}) at {FromVersion}: {Reason}",
        RolloutStepKind.IngestOff => $"switch ingest off at {Host}: {Reason}",
        RolloutStepKind.IngestOn => $"switch ingest on at {Host}: {Reason}",
        RolloutStepKind.Resume => $"take up the upgrade of {Host} ({Text(Class)}) to {ToVersion}: {Reason}",
        _ => $"upgrade {Host} ({Text(Class)}) from {FromVersion} to {ToVersion}: {Reason}",
    };

    internal static string Text(RolloutClass kind) => kind switch
    {
        RolloutClass.Console => "console",
        RolloutClass.Sensor => "sensor",
        RolloutClass.Recordstore => "recordstore",
        _ => "packetstore",
    };
}
