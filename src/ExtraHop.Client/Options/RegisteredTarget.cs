namespace ExtraHop.Client.Options;

/// <summary>Which system and which credential the calls of <c>AddExtraHopClient</c> for one name have set. They have to agree: one system's key must not go to
/// another.</summary>
internal sealed class RegisteredTarget
{
    private readonly Dictionary<string, object> _set = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    /// <summary>What they do not agree on.</summary>
    public IEnumerable<string> Problems => _problems;

    /// <summary>A sentence for each key of a configuration section that no option has.</summary>
    public List<string> UnknownKeys { get; } = [];

    /// <summary>Applies what one call sets.</summary>
    public void Apply(Action<ExtraHopClientOptions> configure, ExtraHopClientOptions options)
    {
        IReadOnlyList<(string Name, object? Value)> before = Of(options);
        configure(options);
        foreach (((string name, object? old), (_, object? value)) in before.Zip(Of(options)))
        {
            if (value is null || value.Equals(old))
            {
                continue;
            }

            if (_set.TryGetValue(name, out object? earlier) && !earlier.Equals(value))
            {
                _problems.Add(name == nameof(options.Host)
                    ? $"Host was registered as '{earlier}' and then as '{value}'; expected one host for a name. Register each system under a name of its own."
                    : $"{name} was registered twice with different values; expected one credential for a name. Register each system under a name of its own.");
            }

            _set[name] = value;
        }
    }

    private static IReadOnlyList<(string Name, object? Value)> Of(ExtraHopClientOptions options) =>
    [
        // The same system may be written in several ways.
        (nameof(options.Host), HostAddress.TryParse(options.Host, out Uri? origin, out _) ? origin.GetLeftPart(UriPartial.Authority) : options.Host),
        (nameof(options.ApiKey), options.ApiKey),
        (nameof(options.ClientId), options.ClientId),
        (nameof(options.ClientSecret), options.ClientSecret),
        (nameof(options.Credential), options.Credential),
    ];
}
