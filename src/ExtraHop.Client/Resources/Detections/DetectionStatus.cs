using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>How far the work on a detection is. A detection without a status is open.</summary>
/// <param name="Value">The text as the API writes it; a newer one than the listed is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<DetectionStatus>))]
public readonly record struct DetectionStatus(string Value) : IOpenEnum<DetectionStatus>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Nobody looked at it yet.</summary>
    public static DetectionStatus New { get; } = new("new");

    /// <summary>Somebody works on it.</summary>
    public static DetectionStatus InProgress { get; } = new("in_progress");

    /// <summary>The work is done.</summary>
    public static DetectionStatus Closed { get; } = new("closed");

    /// <summary>It was seen, and is to be kept open.</summary>
    public static DetectionStatus Acknowledged { get; } = new("acknowledged");

    /// <summary>In a search: detections without a status. No detection has it as its value.</summary>
    public static DetectionStatus None { get; } = new(".none");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator DetectionStatus(string value) => new(value);

    /// <inheritdoc/>
    public static DetectionStatus FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
