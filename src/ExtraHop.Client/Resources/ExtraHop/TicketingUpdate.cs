using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of ticketing: only the members that are set are sent.</summary>
public sealed record TicketingUpdate
{
    /// <summary>True when it is in use. Deprecated; use <c>external_ticketing_enabled, internal_ticketing_enabled</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> Enabled { get; init; }

    /// <summary>Whether it is external ticketing enabled.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> ExternalTicketingEnabled { get; init; }

    /// <summary>Whether it is internal ticketing enabled.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> InternalTicketingEnabled { get; init; }

    /// <summary>The url template: link with a ticket placeholder.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> UrlTemplate { get; init; }
}
