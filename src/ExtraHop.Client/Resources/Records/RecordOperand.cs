using System.Globalization;
using System.Net;
using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>What a record field is compared with. It goes over the wire as text whatever it is made from, because systems answer 422 to numbers and booleans.</summary>
/// <remarks>Texts, numbers, booleans, addresses and times convert by themselves: <c>RecordFilter.Field("statusCode").EqualTo(404)</c>.</remarks>
public readonly record struct RecordOperand
{
    private RecordOperand(string value, string? type, bool isRegex)
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

    /// <summary>Compares with a regular expression; for <see cref="RecordField.Matches"/>.</summary>
    /// <param name="pattern">The expression, without slashes around it.</param>
    public static RecordOperand Regex(string pattern) => new(pattern, null, isRegex: true);

    /// <summary>Compares with a thing of a certain kind.</summary>
    /// <param name="type">The kind, such as <c>ipaddr4</c>, <c>device</c> or <c>application</c>.</param>
    /// <param name="value">The thing, such as an address or an object's number.</param>
    public static RecordOperand Typed(string type, RecordOperand value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(type);
        return new RecordOperand(value.Value, type, value.IsRegex);
    }

    /// <summary>A text.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator RecordOperand(string value) => new(value, null, isRegex: false);

    /// <summary>A whole number, as its digits.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator RecordOperand(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number, in the invariant culture.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator RecordOperand(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The boolean.</param>
    public static implicit operator RecordOperand(bool value) => value ? "true" : "false";

    /// <summary>An address.</summary>
    /// <param name="value">The address.</param>
    public static implicit operator RecordOperand(IPAddress value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.ToString();
    }

    /// <summary>A network, as in <c>10.0.0.0/8</c>.</summary>
    /// <param name="value">The network.</param>
    public static implicit operator RecordOperand(IPNetwork value) => value.ToString();

    /// <summary>A time, as milliseconds since 1970.</summary>
    /// <param name="value">The time.</param>
    public static implicit operator RecordOperand(DateTimeOffset value) => value.ToUnixTimeMilliseconds();

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
