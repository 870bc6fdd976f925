using Microsoft.Extensions.DependencyInjection;

namespace ExtraHop.Client.DependencyInjection;

/// <summary>Finds a container's clients by name.</summary>
internal sealed class ExtraHopClientFactory(IServiceProvider services, ClientRegistry registry) : IExtraHopClientFactory
{
    public IReadOnlyList<string> Names => registry.Names;

    public IExtraHopClient Get(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!Names.Contains(name, StringComparer.Ordinal))
        {
            string known = Names.Count == 0 ? "none" : string.Join(", ", Names.Select(static one => $"'{one}'"));
            throw new ArgumentException($"No ExtraHop client is registered as '{name}'; registered: {known}.", nameof(name));
        }

        return name.Length == 0 ? services.GetRequiredService<IExtraHopClient>() : services.GetRequiredKeyedService<IExtraHopClient>(name);
    }
}
