using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An object right; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ObjectRight>))]
public readonly record struct ObjectRight(string Value) : IOpenEnum<ObjectRight>
{
    /// <summary><c>view</c>.</summary>
    public static ObjectRight View { get; } = new("view");

    /// <summary><c>edit</c>.</summary>
    public static ObjectRight Edit { get; } = new("edit");

    /// <summary><c>transfer</c>.</summary>
    public static ObjectRight Transfer { get; } = new("transfer");

    /// <summary><c>delete</c>.</summary>
    public static ObjectRight Delete { get; } = new("delete");

    /// <summary><c>share</c>.</summary>
    public static ObjectRight Share { get; } = new("share");

    /// <inheritdoc/>
    public static ObjectRight FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
