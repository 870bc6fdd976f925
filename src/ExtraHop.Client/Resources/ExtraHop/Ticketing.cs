namespace ExtraHop.Client;

/// <summary>A ticketing.</summary>
public sealed record Ticketing : ExtraHopModel
{
    /// <summary>True when it is in use. Deprecated; use <c>external_ticketing_enabled, internal_ticketing_enabled</c>.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Whether it is external ticketing enabled.</summary>
    public bool? ExternalTicketingEnabled { get; set; }

    /// <summary>Whether it is internal ticketing enabled.</summary>
    public bool? InternalTicketingEnabled { get; set; }

    /// <summary>The url template: link with a ticket placeholder.</summary>
    public string? UrlTemplate { get; set; }
}
