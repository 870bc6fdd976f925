using Microsoft.Extensions.Time.Testing;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>One system for tests that change nothing.</summary>
internal static class SharedSystem
{
    private static readonly Lazy<Task<ExtraHopSimulator>> s_started = new(() => ExtraHopSimulator.StartAsync());

    public static Task<ExtraHopSimulator> GetAsync() => s_started.Value;

    /// <summary>A clock that stands still until it is moved.</summary>
    public static FakeTimeProvider Clock() => new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
}
