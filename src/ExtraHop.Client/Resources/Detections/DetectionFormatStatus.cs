using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A detection format status; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DetectionFormatStatus>))]
public readonly record struct DetectionFormatStatus(string Value) : IOpenEnum<DetectionFormatStatus>
{
    /// <summary><c>active</c>.</summary>
    public static DetectionFormatStatus Active { get; } = new("active");

    /// <summary><c>inactive</c>.</summary>
    public static DetectionFormatStatus Inactive { get; } = new("inactive");

    /// <summary><c>in_review</c>.</summary>
    public static DetectionFormatStatus InReview { get; } = new("in_review");

    /// <inheritdoc/>
    public static DetectionFormatStatus FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
