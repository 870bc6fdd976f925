using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Something that a user may do with a map, a dashboard or a report. A text that is not listed is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ObjectRight>))]
public readonly record struct ObjectRight(string Value) : IOpenEnum<ObjectRight>
{
    private readonly OpenText _text = new(Value);

    /// <summary>See it: <c>view</c>.</summary>
    public static ObjectRight View { get; } = new("view");

    /// <summary>Change it: <c>edit</c>.</summary>
    public static ObjectRight Edit { get; } = new("edit");

    /// <summary>Give it to another owner: <c>transfer</c>.</summary>
    public static ObjectRight Transfer { get; } = new("transfer");

    /// <summary>Delete it: <c>delete</c>.</summary>
    public static ObjectRight Delete { get; } = new("delete");

    /// <summary>Decide who sees and edits it: <c>share</c>.</summary>
    public static ObjectRight Share { get; } = new("share");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator ObjectRight(string value) => new(value);

    /// <inheritdoc/>
    public static ObjectRight FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
