using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>How far the work on an investigation is.</summary>
/// <param name="Value">The text as the API writes it; a newer one than the listed is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<InvestigationStatus>))]
public readonly record struct InvestigationStatus(string Value) : IOpenEnum<InvestigationStatus>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Nobody works on it yet.</summary>
    public static InvestigationStatus Open { get; } = new("open");

    /// <summary>Somebody works on it.</summary>
    public static InvestigationStatus InProgress { get; } = new("in_progress");

    /// <summary>The work is done.</summary>
    public static InvestigationStatus Closed { get; } = new("closed");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator InvestigationStatus(string value) => new(value);

    /// <inheritdoc/>
    public static InvestigationStatus FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
