using System.Collections.Concurrent;
using ExtraHop.Client.Http.Handlers;
using ExtraHop.Client.Http.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ExtraHop.Client.DependencyInjection;

/// <summary>The settings of a container's clients, frozen when one is first needed, and their transports, which the container's HTTP client factory would not
/// dispose.</summary>
internal sealed class ClientRegistry : IDisposable
{
    private readonly IServiceProvider _services;

    private readonly IOptionsMonitor<ExtraHopClientOptions> _options;

    private readonly IDisposable? _changes;

    private readonly ConcurrentDictionary<string, Lazy<ClientSettings>> _settings = new(StringComparer.Ordinal);

    private readonly ConcurrentBag<SocketsHttpHandler> _transports = [];

    public ClientRegistry(IServiceProvider services, IOptionsMonitor<ExtraHopClientOptions> options, IEnumerable<ClientRegistration> registrations)
    {
        _services = services;
        _options = options;
        Names = [.. registrations.Select(static registration => registration.Name)];
        _changes = options.OnChange((changed, name) =>
        {
            if (_settings.TryGetValue(name ?? string.Empty, out Lazy<ClientSettings>? known) && known.IsValueCreated)
            {
                CredentialRotation.Apply(known.Value, changed);
            }
        });
    }

    /// <summary>The names in the order in which they were registered.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The settings of a client.</summary>
    /// <exception cref="OptionsValidationException">Its options are wrong.</exception>
    public ClientSettings SettingsOf(string name) =>
        _settings.GetOrAdd(
            name,
            key => new Lazy<ClientSettings>(
                () => SettingsFactory.Freeze(_options.Get(key), _services.GetService<ILoggerFactory>(), _services.GetService<TimeProvider>(), key))).Value;

    /// <summary>Makes the transport of a name.</summary>
    public SocketsHttpHandler MakeTransport(string name)
    {
        SocketsHttpHandler transport = Transport.Create(SettingsOf(name));
        _transports.Add(transport);
        return transport;
    }

    /// <summary>Makes the client of a name. The container keeps it.</summary>
    public ExtraHopClient Make(string name)
    {
        ClientSettings settings = SettingsOf(name);
        HttpClient http = _services.GetRequiredService<IHttpClientFactory>().CreateClient(ClientRegistration.HttpNameOf(name));
        return new ExtraHopClient(PipelineBuilder.Prepare(http), settings);
    }

    /// <summary>Closes the connections; the container has disposed the clients before, as they were made later.</summary>
    public void Dispose()
    {
        _changes?.Dispose();
        foreach (SocketsHttpHandler transport in _transports)
        {
            transport.Dispose();
        }
    }
}
