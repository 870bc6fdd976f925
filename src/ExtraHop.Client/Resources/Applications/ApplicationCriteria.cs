using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>An application criteria.</summary>
public sealed record ApplicationCriteria : ExtraHopModel
{
    /// <summary>The protocol default: any or none.</summary>
    public string ProtocolDefault { get; set; } = "";

    /// <summary>The protocols.</summary>
    public JsonElement? Protocols { get; set; }

    /// <summary>The sources.</summary>
    public IReadOnlyList<ApplicationSource> Sources { get; set => field = value ?? []; } = [];
}
