using ExtraHop.Client.Rollouts;

namespace ExtraHop.Client.Tests.Rollouts;

/// <summary>Listens to a rollout on the thread that tells.</summary>
internal sealed class Told(Action<RolloutProgress> listen) : IProgress<RolloutProgress>
{
    public void Report(RolloutProgress value) => listen(value);
}
