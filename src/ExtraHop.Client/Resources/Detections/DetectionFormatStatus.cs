using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Whether detections of a kind are made.</summary>
/// <param name="Value">The text as the API writes it; a newer one than the listed is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<DetectionFormatStatus>))]
public readonly record struct DetectionFormatStatus(string Value) : IOpenEnum<DetectionFormatStatus>
{
    private readonly OpenText _text = new(Value);

    /// <summary>They are made and shown.</summary>
    public static DetectionFormatStatus Active { get; } = new("active");

    /// <summary>They are no longer made.</summary>
    public static DetectionFormatStatus Inactive { get; } = new("inactive");

    /// <summary>They are made and looked over by the vendor before they are shown.</summary>
    public static DetectionFormatStatus InReview { get; } = new("in_review");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator DetectionFormatStatus(string value) => new(value);

    /// <inheritdoc/>
    public static DetectionFormatStatus FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
