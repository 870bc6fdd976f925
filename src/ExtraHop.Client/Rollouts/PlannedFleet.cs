namespace ExtraHop.Client.Rollouts;

/// <summary>What is to be done with a fleet.</summary>
/// <param name="Systems">All systems, in the order of the list.</param>
/// <param name="Waves">The systems in the order of the rollout.</param>
/// <param name="Switches">The ingest of the recordstores.</param>
/// <param name="Plan">The same for people.</param>
internal sealed record PlannedFleet(
    IReadOnlyList<PlannedSystem> Systems, IReadOnlyList<PlannedWave> Waves, IReadOnlyList<IngestSwitch> Switches, RolloutPlan Plan);
