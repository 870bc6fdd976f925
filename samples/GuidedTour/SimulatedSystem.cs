using ExtraHop.Client.Simulator;

namespace GuidedTour;

/// <summary>The system that the tour runs against when no real one is named: small, and quick to upgrade and to restart.</summary>
internal static class SimulatedSystem
{
    public static SimulatorOptions Options => new()
    {
        Devices = 300,
        JobStepDelay = TimeSpan.FromMilliseconds(250),
        RebootOnUpgrade = true,
        RebootDuration = TimeSpan.FromMilliseconds(900),
    };
}
