using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The hash that SCRAM works with; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OdsScramAlgorithm>))]
public readonly record struct OdsScramAlgorithm(string Value) : IOpenEnum<OdsScramAlgorithm>
{
    private readonly OpenText _text = new(Value);

    /// <summary>SHA-256.</summary>
    public static OdsScramAlgorithm Sha256 { get; } = new("sha256");

    /// <summary>SHA-512.</summary>
    public static OdsScramAlgorithm Sha512 { get; } = new("sha512");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator OdsScramAlgorithm(string value) => new(value);

    /// <inheritdoc/>
    public static OdsScramAlgorithm FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
