using ExtraHop.Client.Simulator;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>One system for tests that change nothing.</summary>
internal static class SharedSystem
{
    private static readonly Lazy<Task<ExtraHopSimulator>> Started = new(() => ExtraHopSimulator.StartAsync());

    public static Task<ExtraHopSimulator> GetAsync() => Started.Value;
}
