using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A kind of software. A text that is not listed is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SoftwareType>))]
public readonly record struct SoftwareType(string Value) : IOpenEnum<SoftwareType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>An operating system: <c>OS</c>.</summary>
    public static SoftwareType OperatingSystem { get; } = new("OS");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator SoftwareType(string value) => new(value);

    /// <inheritdoc/>
    public static SoftwareType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
