using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An ai disposition; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AiDisposition>))]
public readonly record struct AiDisposition(string Value) : IOpenEnum<AiDisposition>
{
    /// <summary><c>false_positive</c>.</summary>
    public static AiDisposition FalsePositive { get; } = new("false_positive");

    /// <summary><c>benign_true_positive</c>.</summary>
    public static AiDisposition BenignTruePositive { get; } = new("benign_true_positive");

    /// <summary><c>malicious_true_positive</c>.</summary>
    public static AiDisposition MaliciousTruePositive { get; } = new("malicious_true_positive");

    /// <summary><c>indeterminate</c>.</summary>
    public static AiDisposition Indeterminate { get; } = new("indeterminate");

    /// <inheritdoc/>
    public static AiDisposition FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
