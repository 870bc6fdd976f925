using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>An entry of the audit log.</summary>
public sealed record AuditLogEntry : ExtraHopModel
{
    /// <summary>The entry's number.</summary>
    public long Id { get; set; }

    /// <summary>What happened, by name. Systems write <c>user</c>, <c>action</c> and <c>detail</c> among others.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Body { get; set; }

    /// <summary>When it happened.</summary>
    public DateTimeOffset? OccurTime { get; set; }

    /// <summary>When it happened, as a text for people. Deprecated; use <see cref="OccurTime"/>.</summary>
    public string Time { get; set; } = "";
}
