using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>Data for triggers that run on <see cref="TriggerEvent.ExternalData"/>.</summary>
public sealed record TriggerExternalData : ExtraHopRequest<TriggerExternalData>
{
    /// <summary>Makes data of text, which the script sees as a string.</summary>
    /// <param name="type">What kind of data it is, for the script to tell apart.</param>
    /// <param name="text">The data.</param>
    public static TriggerExternalData FromText(string type, string text) => new()
    {
        Type = type,
        Body = JsonSerializer.SerializeToElement(text, ExtraHopJson.TypeInfo<string>()),
    };

    /// <summary>The data: any JSON, which the script gets as it is.</summary>
    public JsonElement? Body { get; init; }

    /// <summary>What kind of data it is, for scripts to tell apart.</summary>
    public string? Type { get; init; }
}
