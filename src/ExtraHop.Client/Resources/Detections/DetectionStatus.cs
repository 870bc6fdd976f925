using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A detection status; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DetectionStatus>))]
public readonly record struct DetectionStatus(string Value) : IOpenEnum<DetectionStatus>
{
    /// <summary><c>new</c>.</summary>
    public static DetectionStatus New { get; } = new("new");

    /// <summary><c>in_progress</c>.</summary>
    public static DetectionStatus InProgress { get; } = new("in_progress");

    /// <summary><c>closed</c>.</summary>
    public static DetectionStatus Closed { get; } = new("closed");

    /// <summary><c>acknowledged</c>.</summary>
    public static DetectionStatus Acknowledged { get; } = new("acknowledged");

    /// <inheritdoc/>
    public static DetectionStatus FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
