using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>How the two metrics of an alert are put together; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AlertFieldOperator>))]
public readonly record struct AlertFieldOperator(string Value) : IOpenEnum<AlertFieldOperator>
{
    private readonly OpenText _text = new(Value);

    /// <summary>The first divided by the second (<c>/</c>).</summary>
    public static AlertFieldOperator Ratio { get; } = new("/");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator AlertFieldOperator(string value) => new(value);

    /// <inheritdoc/>
    public static AlertFieldOperator FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
