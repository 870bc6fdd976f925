using ExtraHop.Client.Simulator;

namespace ExtraHop.Cli.Tests;

/// <summary>A simulated sensor that the tests of a class share. The clock of its world stands still, so that listings can be compared.</summary>
public sealed class Sensor : IAsyncLifetime
{
    public ExtraHopSimulator System { get; private set; } = null!;

    public async Task InitializeAsync() =>
        System = await ExtraHopSimulator.StartAsync(new SimulatorOptions { ApiKey = "a1b2c3d4e5f60718293a4b5c6d7e8f90", Devices = 60 });

    public async Task DisposeAsync() => await System.DisposeAsync();
}
