using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A metric key.</summary>
public sealed record MetricKey : ExtraHopModel
{
    /// <summary>The key type: more kinds may exist.</summary>
    public MetricKeyType KeyType { get; set; }

    /// <summary>The str: for string keys.</summary>
    [JsonPropertyName("str")]
    public string? Text { get; set; }

    /// <summary>The addr: for ipaddr keys.</summary>
    [JsonPropertyName("addr")]
    public string? Address { get; set; }

    /// <summary>The host: name for the address.</summary>
    public string? Host { get; set; }

    /// <summary>The device object number: device behind the address.</summary>
    [JsonPropertyName("device_oid")]
    public long? DeviceObjectId { get; set; }
}
