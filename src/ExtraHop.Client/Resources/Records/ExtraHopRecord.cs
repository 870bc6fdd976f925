using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>One record: what the system wrote down about a transaction or a flow.</summary>
/// <remarks>
/// Which fields there are depends on the kind of record, so fields are read by name: <c>record["statusCode"].Int64</c>. The ones that most kinds share have
/// properties. Reading a field never throws; one that is missing or of another form is null.
/// </remarks>
public sealed record ExtraHopRecord : ExtraHopModel<ExtraHopRecord>
{
    /// <summary>The record's own id; null where the recordstore gives none.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; set; }

    /// <summary>All fields as JSON, by their name.</summary>
    [JsonPropertyName("_source")]
    public IReadOnlyDictionary<string, JsonElement> Source { get; set => field = value ?? Nothing; } = Nothing;

    private static Dictionary<string, JsonElement> Nothing { get; } = [];

    /// <summary>A field, whatever it holds.</summary>
    /// <param name="name">The name, such as <c>statusCode</c>; case counts.</param>
    [JsonIgnore]
    public RecordValue this[string name] => Source.TryGetValue(name, out JsonElement value) ? new RecordValue(value) : default;

    /// <summary>The names of the fields.</summary>
    [JsonIgnore]
    public IEnumerable<string> Fields => Source.Keys;

    /// <summary>When it happened (<c>timestamp</c>).</summary>
    [JsonIgnore]
    public DateTimeOffset? Timestamp => this["timestamp"].Time;

    /// <summary>When the first packet behind the record was seen (<c>first</c>); null where the kind of record does not say.</summary>
    [JsonIgnore]
    public DateTimeOffset? First => this["first"].Time;

    /// <summary>When the last packet behind the record was seen (<c>last</c>); null where the kind of record does not say.</summary>
    [JsonIgnore]
    public DateTimeOffset? Last => this["last"].Time;

    /// <summary>The flow that the transaction belongs to (<c>flowId</c>); the same in all records of one flow.</summary>
    [JsonIgnore]
    public string? FlowId => this["flowId"].Text;

    /// <summary>The client's address (<c>clientAddr</c>).</summary>
    [JsonIgnore]
    public IPAddress? ClientAddress => this["clientAddr"].IpAddress;

    /// <summary>The client's port (<c>clientPort</c>).</summary>
    [JsonIgnore]
    public long? ClientPort => this["clientPort"].Int64;

    /// <summary>The server's address (<c>serverAddr</c>).</summary>
    [JsonIgnore]
    public IPAddress? ServerAddress => this["serverAddr"].IpAddress;

    /// <summary>The server's port (<c>serverPort</c>).</summary>
    [JsonIgnore]
    public long? ServerPort => this["serverPort"].Int64;

    /// <summary>A field as text.</summary>
    /// <param name="name">The name, such as <c>method</c>.</param>
    public string? GetString(string name) => this[name].Text;

    /// <summary>A field as a whole number.</summary>
    /// <param name="name">The name, such as <c>statusCode</c>.</param>
    public long? GetInt64(string name) => this[name].Int64;

    /// <summary>A field as a number.</summary>
    /// <param name="name">The name, such as <c>processingTime</c>.</param>
    public double? GetDouble(string name) => this[name].Double;

    /// <summary>A field as a boolean.</summary>
    /// <param name="name">The name, such as <c>isPipelined</c>.</param>
    public bool? GetBoolean(string name) => this[name].Boolean;

    /// <summary>A field as a time.</summary>
    /// <param name="name">The name, such as <c>timestamp</c>.</param>
    public DateTimeOffset? GetTime(string name) => this[name].Time;

    /// <summary>A field as an IP address.</summary>
    /// <param name="name">The name, such as <c>clientAddr</c>.</param>
    public IPAddress? GetIpAddress(string name) => this[name].IpAddress;

    /// <summary>A field as a list of texts; empty where it is missing.</summary>
    /// <param name="name">The name.</param>
    public IReadOnlyList<string> GetStrings(string name) => [.. this[name].Items.Select(static item => item.ToString())];
}
