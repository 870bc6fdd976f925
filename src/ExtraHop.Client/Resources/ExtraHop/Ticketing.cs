namespace ExtraHop.Client;

/// <summary>How detections are tracked with tickets.</summary>
public sealed record Ticketing : ExtraHopModel<Ticketing>
{
    /// <summary>True when any tracking is on. Deprecated; use <see cref="ExternalTicketingEnabled"/> and <see cref="InternalTicketingEnabled"/>.</summary>
    public bool? Enabled { get; set; }

    /// <summary>True when tickets of another system are linked.</summary>
    public bool? ExternalTicketingEnabled { get; set; }

    /// <summary>True when the system tracks status and assignee by itself.</summary>
    public bool? InternalTicketingEnabled { get; set; }

    /// <summary>The address of a ticket, with a placeholder for its number; null when none is set.</summary>
    public string? UrlTemplate { get; set; }
}
