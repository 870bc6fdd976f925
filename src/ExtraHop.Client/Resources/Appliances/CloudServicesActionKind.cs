using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>An action on the enrollment in the cloud services; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<CloudServicesActionKind>))]
public readonly record struct CloudServicesActionKind(string Value) : IOpenEnum<CloudServicesActionKind>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Leaves the cloud services.</summary>
    public static CloudServicesActionKind Unenroll { get; } = new("unenroll");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator CloudServicesActionKind(string value) => new(value);

    /// <inheritdoc/>
    public static CloudServicesActionKind FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
