namespace ExtraHop.Client.Exceptions;

/// <summary>A connection over TLS ended without the message (close_notify) with which TLS says that this is the end: it may have been cut off.</summary>
internal sealed class UnconfirmedEndException() : IOException(
    "The connection ended without TLS saying so (no close_notify), so the answer may have been cut off.");
