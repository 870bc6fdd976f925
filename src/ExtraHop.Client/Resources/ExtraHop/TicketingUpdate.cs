namespace ExtraHop.Client;

/// <summary>A change of ticketing: only the members that are set are sent.</summary>
public sealed record TicketingUpdate : ExtraHopRequest<TicketingUpdate>
{
    /// <summary>Whether any tracking is on. Deprecated; use <see cref="ExternalTicketingEnabled"/> and <see cref="InternalTicketingEnabled"/>.</summary>
    public Optional<bool> Enabled { get; init; }

    /// <summary>Whether tickets of another system are linked.</summary>
    public Optional<bool> ExternalTicketingEnabled { get; init; }

    /// <summary>Whether the system tracks status and assignee by itself.</summary>
    public Optional<bool> InternalTicketingEnabled { get; init; }

    /// <summary>The address of a ticket, with a placeholder for its number.</summary>
    public Optional<string?> UrlTemplate { get; init; }
}
