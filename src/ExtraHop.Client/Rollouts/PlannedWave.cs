namespace ExtraHop.Client.Rollouts;

/// <summary>Systems that may be upgraded at the same time.</summary>
internal sealed record PlannedWave(RolloutClass Class, IReadOnlyList<PlannedSystem> Systems);
