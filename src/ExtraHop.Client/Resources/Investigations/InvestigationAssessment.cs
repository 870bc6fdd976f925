using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What came of an investigation.</summary>
/// <param name="Value">The text as the API writes it; a newer one than the listed is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<InvestigationAssessment>))]
public readonly record struct InvestigationAssessment(string Value) : IOpenEnum<InvestigationAssessment>
{
    private readonly OpenText _text = new(Value);

    /// <summary>It happened as detected, and was an attack.</summary>
    public static InvestigationAssessment MaliciousTruePositive { get; } = new("malicious_true_positive");

    /// <summary>It happened as detected, and was meant well.</summary>
    public static InvestigationAssessment BenignTruePositive { get; } = new("benign_true_positive");

    /// <summary>The detections were mistaken.</summary>
    public static InvestigationAssessment FalsePositive { get; } = new("false_positive");

    /// <summary>The evidence does not decide it.</summary>
    public static InvestigationAssessment Undecided { get; } = new("undecided");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator InvestigationAssessment(string value) => new(value);

    /// <inheritdoc/>
    public static InvestigationAssessment FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
