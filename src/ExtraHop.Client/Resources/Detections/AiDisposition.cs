using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What a detection is taken for after a review, by an assistant or a person, whatever its status. Since 26.3.</summary>
/// <param name="Value">The text as the API writes it; a newer one than the listed is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<AiDisposition>))]
public readonly record struct AiDisposition(string Value) : IOpenEnum<AiDisposition>
{
    private readonly OpenText _text = new(Value);

    /// <summary>A mistake of the detector.</summary>
    public static AiDisposition FalsePositive { get; } = new("false_positive");

    /// <summary>It happened as detected, and was meant well.</summary>
    public static AiDisposition BenignTruePositive { get; } = new("benign_true_positive");

    /// <summary>It happened as detected, and was an attack.</summary>
    public static AiDisposition MaliciousTruePositive { get; } = new("malicious_true_positive");

    /// <summary>The evidence does not decide it.</summary>
    public static AiDisposition Indeterminate { get; } = new("indeterminate");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator AiDisposition(string value) => new(value);

    /// <inheritdoc/>
    public static AiDisposition FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
