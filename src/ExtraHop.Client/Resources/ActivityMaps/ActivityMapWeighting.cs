using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What the weight of an edge counts. A text that is not listed is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ActivityMapWeighting>))]
public readonly record struct ActivityMapWeighting(string Value) : IOpenEnum<ActivityMapWeighting>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Bytes: <c>bytes</c>.</summary>
    public static ActivityMapWeighting Bytes { get; } = new("bytes");

    /// <summary>Connections: <c>connections</c>.</summary>
    public static ActivityMapWeighting Connections { get; } = new("connections");

    /// <summary>Turns, which are requests with their answers: <c>turns</c>.</summary>
    public static ActivityMapWeighting Turns { get; } = new("turns");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator ActivityMapWeighting(string value) => new(value);

    /// <inheritdoc/>
    public static ActivityMapWeighting FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
