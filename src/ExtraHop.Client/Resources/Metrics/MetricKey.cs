using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>What one entry of a detail metric belongs to: a text, an address, or what a newer system splits by.</summary>
public sealed record MetricKey : ExtraHopModel<MetricKey>
{
    /// <summary>The kind of key.</summary>
    public MetricKeyType KeyType { get; set; }

    /// <summary>The text of a <see cref="MetricKeyType.String"/> key; null for other kinds.</summary>
    [JsonPropertyName("str")]
    public string? Text { get; set; }

    /// <summary>The address of an <see cref="MetricKeyType.IpAddress"/> key; null for other kinds.</summary>
    [JsonPropertyName("addr")]
    public string? Address { get; set; }

    /// <summary>A host name for the address; null where the system knows none.</summary>
    public string? Host { get; set; }

    /// <summary>The ID of the device behind the address. One address may come with several devices; compare by <see cref="Address"/>.</summary>
    [JsonPropertyName("device_oid")]
    public long? DeviceObjectId { get; set; }

    /// <summary>The key as a person would write it: the text, else host name or address, else what else the key holds.</summary>
    [JsonIgnore]
    public string Name => Text ?? Host ?? Address ?? Other() ?? "";

    /// <summary>The same as <see cref="Name"/>.</summary>
    internal override string? Summary => Name;

    /// <summary>Reads a key without ever failing: one of an unknown form becomes its text.</summary>
    internal static MetricKey From(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                try
                {
                    return element.Deserialize(ExtraHopJson.TypeInfo<MetricKey>()) ?? new MetricKey();
                }
                catch (JsonException)
                {
                    return new MetricKey { Text = element.GetRawText() };
                }

            case JsonValueKind.String:
                return new MetricKey { KeyType = MetricKeyType.String, Text = element.GetString() };
            case JsonValueKind.Null or JsonValueKind.Undefined:
                return new MetricKey();
            default:
                return new MetricKey { Text = element.GetRawText() };
        }
    }

    internal bool Matches(string text) =>
        string.Equals(Text, text, StringComparison.Ordinal)
        || string.Equals(Address, text, StringComparison.OrdinalIgnoreCase)
        || string.Equals(Host, text, StringComparison.OrdinalIgnoreCase)
        || (Text is null && Address is null && Host is null && string.Equals(Name, text, StringComparison.Ordinal));

    private string? Other()
    {
        foreach (JsonElement value in AdditionalProperties?.Values ?? [])
        {
            if (value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            {
                return value.ToString();
            }
        }

        return DeviceObjectId?.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
