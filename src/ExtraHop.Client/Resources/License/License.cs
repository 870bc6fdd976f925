using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>A license.</summary>
public sealed record License : ExtraHopModel
{
    /// <summary>The dossier.</summary>
    public string Dossier { get; set; } = "";

    /// <summary>The edition.</summary>
    public string Edition { get; set; } = "";

    /// <summary>The expires at.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>The expires in: milliseconds left.</summary>
    public TimeSpan? ExpiresIn { get; set; }

    /// <summary>The modules: protocol name to boolean.</summary>
    public IReadOnlyDictionary<string, bool>? Modules { get; set; }

    /// <summary>The options: option name to boolean or number.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Options { get; set; }

    /// <summary>The platform.</summary>
    public string Platform { get; set; } = "";

    /// <summary>The product key.</summary>
    public string ProductKey { get; set; } = "";

    /// <summary>The serial.</summary>
    public string Serial { get; set; } = "";

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(License);
}
