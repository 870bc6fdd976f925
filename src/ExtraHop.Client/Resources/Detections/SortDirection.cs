using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A sort direction; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SortDirection>))]
public readonly record struct SortDirection(string Value) : IOpenEnum<SortDirection>
{
    /// <summary><c>asc</c>.</summary>
    public static SortDirection Ascending { get; } = new("asc");

    /// <summary><c>desc</c>.</summary>
    public static SortDirection Descending { get; } = new("desc");

    /// <inheritdoc/>
    public static SortDirection FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
