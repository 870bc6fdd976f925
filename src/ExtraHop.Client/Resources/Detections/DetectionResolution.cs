using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A detection resolution; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DetectionResolution>))]
public readonly record struct DetectionResolution(string Value) : IOpenEnum<DetectionResolution>
{
    /// <summary><c>action_taken</c>.</summary>
    public static DetectionResolution ActionTaken { get; } = new("action_taken");

    /// <summary><c>no_action_taken</c>.</summary>
    public static DetectionResolution NoActionTaken { get; } = new("no_action_taken");

    /// <inheritdoc/>
    public static DetectionResolution FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
