using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A write privilege; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<WritePrivilege>))]
public readonly record struct WritePrivilege(string Value) : IOpenEnum<WritePrivilege>
{
    /// <summary><c>full</c>.</summary>
    public static WritePrivilege Full { get; } = new("full");

    /// <summary><c>limited</c>.</summary>
    public static WritePrivilege Limited { get; } = new("limited");

    /// <summary><c>personal</c>.</summary>
    public static WritePrivilege Personal { get; } = new("personal");

    /// <inheritdoc/>
    public static WritePrivilege FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
