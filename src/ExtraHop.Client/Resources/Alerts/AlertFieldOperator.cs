using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>How the two metrics of an alert are put together; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AlertFieldOperator>))]
public readonly record struct AlertFieldOperator(string Value) : IOpenEnum<AlertFieldOperator>
{
    /// <summary>The first divided by the second (<c>/</c>).</summary>
    public static AlertFieldOperator Ratio { get; } = new("/");

    /// <inheritdoc/>
    public static AlertFieldOperator FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
