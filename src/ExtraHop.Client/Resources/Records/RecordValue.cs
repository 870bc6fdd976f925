using System.Globalization;
using System.Net;
using System.Text.Json;
using ExtraHop.Client.Resources.Metrics;

namespace ExtraHop.Client;

/// <summary>What a field of a record holds: a plain value, a list, or an object that names its type beside its value.</summary>
/// <remarks>
/// Every reading gives null where the field is missing, null or of another form, and takes a list for its first entry; nothing throws.
/// <see cref="Raw"/> holds the JSON.
/// </remarks>
public readonly struct RecordValue
{
    private readonly JsonElement _value;

    /// <summary>Reads a field.</summary>
    /// <param name="raw">The field as JSON.</param>
    public RecordValue(JsonElement raw)
    {
        Raw = raw;
        bool isTyped = raw.ValueKind == JsonValueKind.Object && raw.TryGetProperty("value", out _value);
        _value = isTyped ? _value : raw;
        Type = isTyped && raw.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.String ? type.GetString() : null;
    }

    /// <summary>The field as JSON; undefined where the record does not have it.</summary>
    public JsonElement Raw { get; }

    /// <summary>What the value is, where the record says so: <c>ipaddr4</c>, <c>device</c>, <c>application</c>; null elsewhere.</summary>
    public string? Type { get; }

    /// <summary>True when the record has the field and it is not null.</summary>
    public bool HasValue => _value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    /// <summary>True when the field holds a list.</summary>
    public bool IsList => _value.ValueKind == JsonValueKind.Array;

    /// <summary>The value as text: a text itself, numbers and booleans as JSON writes them.</summary>
    public string? Text => First.ValueKind switch
    {
        JsonValueKind.String => First.GetString(),
        JsonValueKind.Number => First.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    /// <summary>The value as a whole number, also from text.</summary>
    public long? Int64 => First.ValueKind == JsonValueKind.Number && First.TryGetInt64(out long number)
        ? number
        : long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long parsed) ? parsed : null;

    /// <summary>The value as a number, also from text.</summary>
    public double? Double =>
        double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;

    /// <summary>The value as a boolean, also from text.</summary>
    public bool? Boolean => bool.TryParse(Text, out bool flag) ? flag : null;

    /// <summary>The value as an IP address.</summary>
    public IPAddress? IpAddress => First.ValueKind == JsonValueKind.String && IPAddress.TryParse(First.GetString(), out IPAddress? address) ? address : null;

    /// <summary>The value as a time, from milliseconds since 1970 with or without a fraction.</summary>
    public DateTimeOffset? Time => Double is { } milliseconds and >= MetricTime.EarliestMilliseconds and <= MetricTime.LatestMilliseconds
        ? DateTimeOffset.UnixEpoch.AddTicks((long)(milliseconds * TimeSpan.TicksPerMillisecond))
        : null;

    /// <summary>The entries of a list; a single value is a list of one, and a missing one an empty list.</summary>
    public IReadOnlyList<RecordValue> Items => IsList
        ? [.. _value.EnumerateArray().Select(static item => new RecordValue(item))]
        : HasValue ? [new RecordValue(_value)] : [];

    private JsonElement First => !IsList ? _value : _value.GetArrayLength() > 0 ? new RecordValue(_value[0])._value : default;

    /// <summary>The value as one line for a person: lists with commas, objects as JSON, nothing for null.</summary>
    public override string ToString() => !HasValue
        ? ""
        : IsList ? string.Join(", ", Items) : Text ?? _value.GetRawText();
}
