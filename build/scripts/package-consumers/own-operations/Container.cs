using ExtraHop.Client;
using ExtraHop.Client.Simulator;
using Microsoft.Extensions.DependencyInjection;

namespace Consumer;

/// <summary>The same from a container.</summary>
internal static class Container
{
    public static async Task CheckAsync(Action<ExtraHopClientOptions> configure, ExtraHopSimulator system)
    {
        var services = new ServiceCollection();
        services.AddExtraHopClient(configure);
        services.AddExtraHopClient("console", configure);
        services.AddExtraHopApi<IMyApi>();
        services.AddExtraHopApi<IMyApi>("console");
        await using ServiceProvider provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        IMyApi made = provider.GetRequiredKeyedService<IExtraHopClient>("console").For<IMyApi>();
        Checks.That((await made.GetVersionAsync()).Version == system.Version, "IExtraHopClient.For of a keyed client");

        IMyApi plain = provider.GetRequiredService<IMyApi>();
        IMyApi keyed = provider.GetRequiredKeyedService<IMyApi>("console");
        system.Faults.Add(Fault.Respond(503));
        Checks.That((await plain.GetVersionAsync()).Version == (await keyed.GetVersionAsync()).Version, "AddExtraHopApi, plain and keyed");
        Checks.That(!ReferenceEquals(plain, keyed) && ReferenceEquals(keyed, provider.GetRequiredKeyedService<IMyApi>("console")), "a singleton each");
    }
}
