using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Which end of a connection an address stands at. A text that is not listed is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<TrafficDirection>))]
public readonly record struct TrafficDirection(string Value) : IOpenEnum<TrafficDirection>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Either end: <c>any</c>.</summary>
    public static TrafficDirection Any { get; } = new("any");

    /// <summary>The receiver: <c>dst</c>.</summary>
    public static TrafficDirection Destination { get; } = new("dst");

    /// <summary>The sender: <c>src</c>.</summary>
    public static TrafficDirection Source { get; } = new("src");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator TrafficDirection(string value) => new(value);

    /// <inheritdoc/>
    public static TrafficDirection FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
