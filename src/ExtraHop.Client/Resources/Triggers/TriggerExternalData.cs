using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>A trigger external data, as a request sends it.</summary>
public sealed record TriggerExternalData
{
    /// <summary>The body.</summary>
    public JsonElement? Body { get; init; }

    /// <summary>The kind.</summary>
    public string? Type { get; init; }
}
