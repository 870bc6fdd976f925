using System.Globalization;
using System.Net;
using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>What a field is compared with. It is sent as text whatever it is made from, because systems refuse numbers and booleans (422 for
/// records).</summary>
/// <remarks>Texts, numbers, booleans, addresses and times convert implicitly: <c>RecordFilter.Field("statusCode").Is(404)</c>.</remarks>
public readonly record struct FilterOperand
{
    private FilterOperand(string value, string? type, bool isRegex)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
        Type = type;
        IsRegex = isRegex;
    }

    /// <summary>The text that is sent.</summary>
    public string Value { get; }

    /// <summary>What kind of thing the text names, such as <c>ipaddr4</c>, <c>device</c> or <c>application</c>; null leaves it to the field.</summary>
    public string? Type { get; }

    /// <summary>True when the text is a regular expression.</summary>
    public bool IsRegex { get; }

    /// <summary>Compares with a regular expression; for <see cref="FilterField{TFilter}.Matches"/>.</summary>
    /// <param name="pattern">The expression, without slashes around it.</param>
    public static FilterOperand Regex(string pattern) => new(pattern, null, isRegex: true);

    /// <summary>Compares with a thing of a certain kind.</summary>
    /// <param name="type">The kind, such as <c>ipaddr4</c>, <c>device</c> or <c>application</c>.</param>
    /// <param name="value">The thing, such as an address or an object ID.</param>
    public static FilterOperand Typed(string type, FilterOperand value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(type);
        return new FilterOperand(value.Value, type, value.IsRegex);
    }

    /// <summary>A text.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator FilterOperand(string value) => new(value, null, isRegex: false);

    /// <summary>A whole number, as its digits.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator FilterOperand(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number, in the invariant culture.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator FilterOperand(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The boolean.</param>
    public static implicit operator FilterOperand(bool value) => value ? "true" : "false";

    /// <summary>An address.</summary>
    /// <param name="value">The address.</param>
    public static implicit operator FilterOperand(IPAddress value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.ToString();
    }

    /// <summary>A network, as in <c>10.0.0.0/8</c>.</summary>
    /// <param name="value">The network.</param>
    public static implicit operator FilterOperand(IPNetwork value) => value.ToString();

    /// <summary>A time, as milliseconds since 1970.</summary>
    /// <param name="value">The time.</param>
    public static implicit operator FilterOperand(DateTimeOffset value) => value.ToUnixTimeMilliseconds();

    /// <summary>A time of a query, such as <c>-30m</c> or milliseconds since 1970.</summary>
    /// <param name="value">The time.</param>
    public static implicit operator FilterOperand(QueryTime value) => value.Value;

    /// <summary>The operand as it goes over the wire: text, or an object where it has a type or is a regular expression.</summary>
    public JsonElement ToJson()
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            if (Type is null && !IsRegex)
            {
                writer.WriteStringValue(Value ?? "");
            }
            else
            {
                writer.WriteStartObject();
                if (Type is not null)
                {
                    writer.WriteString("type", Type);
                }

                writer.WriteString("value", Value);
                if (IsRegex)
                {
                    writer.WriteBoolean("is_regex", true);
                }

                writer.WriteEndObject();
            }
        }

        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }

    /// <inheritdoc/>
    public override string ToString() => IsRegex ? $"/{Value}/" : Type is null ? $"\"{Value}\"" : $"{Type} \"{Value}\"";
}
