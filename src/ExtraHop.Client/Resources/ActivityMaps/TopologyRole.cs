using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The role of a peer in a connection. A text that is not listed is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<TopologyRole>))]
public readonly record struct TopologyRole(string Value) : IOpenEnum<TopologyRole>
{
    private readonly OpenText _text = new(Value);

    /// <summary>The one that asks: <c>client</c>.</summary>
    public static TopologyRole Client { get; } = new("client");

    /// <summary>The one that answers: <c>server</c>.</summary>
    public static TopologyRole Server { get; } = new("server");

    /// <summary>Either: <c>any</c>.</summary>
    public static TopologyRole Any { get; } = new("any");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator TopologyRole(string value) => new(value);

    /// <inheritdoc/>
    public static TopologyRole FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
