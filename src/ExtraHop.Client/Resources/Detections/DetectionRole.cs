using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The side that a participant was on.</summary>
/// <param name="Value">The text as the API writes it; a newer one than the listed is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<DetectionRole>))]
public readonly record struct DetectionRole(string Value) : IOpenEnum<DetectionRole>
{
    private readonly OpenText _text = new(Value);

    /// <summary>It went out from this one.</summary>
    public static DetectionRole Offender { get; } = new("offender");

    /// <summary>It hit this one.</summary>
    public static DetectionRole Victim { get; } = new("victim");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator DetectionRole(string value) => new(value);

    /// <inheritdoc/>
    public static DetectionRole FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
