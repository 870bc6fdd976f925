using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An entry of the audit log.</summary>
public sealed record AuditLogEntry : ExtraHopModel<AuditLogEntry>
{
    /// <summary>The entry ID.</summary>
    public long Id { get; set; }

    /// <summary>What happened, by name. Systems write <c>user</c>, <c>action</c> and <c>detail</c> among others.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Body { get; set; }

    /// <summary>When it happened.</summary>
    public DateTimeOffset? OccurTime { get; set; }

    /// <summary>When it happened, as a text for people. Deprecated; use <see cref="OccurTime"/>.</summary>
    [JsonConverter(typeof(ScalarTextConverter))]
    public string? Time { get; set; }

    /// <summary>Who did it; null where the entry does not say.</summary>
    [JsonIgnore]
    public string? User => TextOf("user");

    /// <summary>What was done; null where the entry does not say.</summary>
    [JsonIgnore]
    public string? Action => TextOf("action");

    /// <summary>What was done in detail; null where the entry does not say.</summary>
    [JsonIgnore]
    public string? Detail => TextOf("detail");

    private string? TextOf(string name) => Body is not null && Body.TryGetValue(name, out JsonElement value)
        ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Null or JsonValueKind.Undefined => null,
            _ => value.GetRawText(),
        }
        : null;
}
