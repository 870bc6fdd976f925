using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>An audit log entry.</summary>
public sealed record AuditLogEntry : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>The body: third-party code reads user, action, detail.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Body { get; set; }

    /// <summary>The occur time.</summary>
    public DateTimeOffset? OccurTime { get; set; }

    /// <summary>The time. Deprecated; use <c>occur_time</c>.</summary>
    public string Time { get; set; } = "";
}
