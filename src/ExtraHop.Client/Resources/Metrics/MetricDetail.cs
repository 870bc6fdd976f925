using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>One entry of a detail metric: a key with its value, which may be split by further keys.</summary>
public sealed record MetricDetail : ExtraHopModel<MetricDetail>
{
    /// <summary>What the value belongs to.</summary>
    public MetricKey Key { get; set => field = value ?? new(); } = new();

    /// <summary>What the system says the value is; null where it says nothing, as on innermost entries.</summary>
    [JsonPropertyName("vtype")]
    public MetricValueType? ValueType { get; set; }

    /// <summary>The value.</summary>
    public MetricValue Value { get; set; }

    /// <inheritdoc/>
    internal override string? Summary => $"{Key.Name}={Value}";

    /// <summary>Reads an entry without ever failing.</summary>
    internal static MetricDetail From(JsonElement element)
    {
        var detail = new MetricDetail();
        if (element.ValueKind != JsonValueKind.Object)
        {
            detail.Value = MetricValue.FromJson(element);
            return detail;
        }

        JsonElement value = default;
        foreach (JsonProperty member in element.EnumerateObject())
        {
            switch (member.Name)
            {
                case "key":
                    detail.Key = MetricKey.From(member.Value);
                    break;
                case "vtype" when member.Value.ValueKind == JsonValueKind.String:
                    detail.ValueType = new MetricValueType(member.Value.GetString()!);
                    break;
                case "value":
                    value = member.Value;
                    break;
                default:
                    (detail.AdditionalProperties ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal))[member.Name] = member.Value;
                    break;
            }
        }

        detail.Value = MetricValue.FromJson(value, detail.ValueType);
        return detail;
    }
}
