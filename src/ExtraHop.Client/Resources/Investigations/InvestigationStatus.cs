using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An investigation status; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<InvestigationStatus>))]
public readonly record struct InvestigationStatus(string Value) : IOpenEnum<InvestigationStatus>
{
    /// <summary><c>open</c>.</summary>
    public static InvestigationStatus Open { get; } = new("open");

    /// <summary><c>in_progress</c>.</summary>
    public static InvestigationStatus InProgress { get; } = new("in_progress");

    /// <summary><c>closed</c>.</summary>
    public static InvestigationStatus Closed { get; } = new("closed");

    /// <inheritdoc/>
    public static InvestigationStatus FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
