using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A traffic direction; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<TrafficDirection>))]
public readonly record struct TrafficDirection(string Value) : IOpenEnum<TrafficDirection>
{
    /// <summary><c>any</c>.</summary>
    public static TrafficDirection Any { get; } = new("any");

    /// <summary><c>dst</c>.</summary>
    public static TrafficDirection Destination { get; } = new("dst");

    /// <summary><c>src</c>.</summary>
    public static TrafficDirection Source { get; } = new("src");

    /// <inheritdoc/>
    public static TrafficDirection FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
