using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An investigation assessment; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<InvestigationAssessment>))]
public readonly record struct InvestigationAssessment(string Value) : IOpenEnum<InvestigationAssessment>
{
    /// <summary><c>malicious_true_positive</c>.</summary>
    public static InvestigationAssessment MaliciousTruePositive { get; } = new("malicious_true_positive");

    /// <summary><c>benign_true_positive</c>.</summary>
    public static InvestigationAssessment BenignTruePositive { get; } = new("benign_true_positive");

    /// <summary><c>false_positive</c>.</summary>
    public static InvestigationAssessment FalsePositive { get; } = new("false_positive");

    /// <summary><c>undecided</c>.</summary>
    public static InvestigationAssessment Undecided { get; } = new("undecided");

    /// <inheritdoc/>
    public static InvestigationAssessment FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
