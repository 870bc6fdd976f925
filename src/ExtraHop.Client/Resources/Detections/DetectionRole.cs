using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A detection role; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DetectionRole>))]
public readonly record struct DetectionRole(string Value) : IOpenEnum<DetectionRole>
{
    /// <summary><c>offender</c>.</summary>
    public static DetectionRole Offender { get; } = new("offender");

    /// <summary><c>victim</c>.</summary>
    public static DetectionRole Victim { get; } = new("victim");

    /// <inheritdoc/>
    public static DetectionRole FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
