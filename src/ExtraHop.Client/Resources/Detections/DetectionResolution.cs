using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What was done about a detection.</summary>
/// <param name="Value">The text as the API writes it; a newer one than the listed is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<DetectionResolution>))]
public readonly record struct DetectionResolution(string Value) : IOpenEnum<DetectionResolution>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Something was done about it.</summary>
    public static DetectionResolution ActionTaken { get; } = new("action_taken");

    /// <summary>Nothing had to be done about it.</summary>
    public static DetectionResolution NoActionTaken { get; } = new("no_action_taken");

    /// <summary>In a search: detections without a resolution. No detection has it as its value.</summary>
    public static DetectionResolution None { get; } = new(".none");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator DetectionResolution(string value) => new(value);

    /// <inheritdoc/>
    public static DetectionResolution FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
