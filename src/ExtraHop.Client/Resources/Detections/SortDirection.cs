using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The order in which a search sorts by a field.</summary>
/// <param name="Value">The text as the API writes it; a newer one than the listed is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<SortDirection>))]
public readonly record struct SortDirection(string Value) : IOpenEnum<SortDirection>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Smallest or oldest first.</summary>
    public static SortDirection Ascending { get; } = new("asc");

    /// <summary>Largest or newest first.</summary>
    public static SortDirection Descending { get; } = new("desc");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator SortDirection(string value) => new(value);

    /// <inheritdoc/>
    public static SortDirection FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
