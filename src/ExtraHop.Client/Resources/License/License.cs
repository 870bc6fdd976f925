using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>A system's license.</summary>
public sealed record License : ExtraHopModel<License>
{
    /// <summary>The fingerprint of the system that the license is bound to.</summary>
    public string Dossier { get; set => field = value ?? ""; } = "";

    /// <summary>The product edition.</summary>
    public string Edition { get; set => field = value ?? ""; } = "";

    /// <summary>When the license ends; null for one that does not.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>How long it still lasts; null for one that does not end.</summary>
    public TimeSpan? ExpiresIn { get; set; }

    /// <summary>The licensed protocols by name, each true or false. <see cref="HasModule"/> asks for one.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Modules { get; set; }

    /// <summary>The licensed options by name, each true, false or a number.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Options { get; set; }

    /// <summary>The model that the license is for.</summary>
    public string Platform { get; set => field = value ?? ""; } = "";

    /// <summary>The product key.</summary>
    public string ProductKey { get; set => field = value ?? ""; } = "";

    /// <summary>The serial number.</summary>
    public string Serial { get; set => field = value ?? ""; } = "";

    /// <summary>Tells whether a module is licensed.</summary>
    /// <param name="name">The module as the license spells it, such as <c>http</c>.</param>
    /// <returns>False also for a module that the license does not name.</returns>
    public bool HasModule(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Modules is not null && Modules.TryGetValue(name, out JsonElement licensed)
            && (licensed.ValueKind == JsonValueKind.True || (licensed.ValueKind == JsonValueKind.Number && licensed.GetDouble() > 0));
    }
}
