using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What a user who may write nothing may read; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<MetricsPrivilege>))]
public readonly record struct MetricsPrivilege(string Value) : IOpenEnum<MetricsPrivilege>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Metric and record queries; from 8.9 on also what is shared.</summary>
    public static MetricsPrivilege Full { get; } = new("full");

    /// <summary>What is shared, without metric and record queries.</summary>
    public static MetricsPrivilege Restricted { get; } = new("restricted");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator MetricsPrivilege(string value) => new(value);

    /// <inheritdoc/>
    public static MetricsPrivilege FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
