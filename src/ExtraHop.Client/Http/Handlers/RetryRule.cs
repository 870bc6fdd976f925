namespace ExtraHop.Client.Http.Handlers;

/// <summary>One row of the retry table.</summary>
/// <param name="Outcome">How the attempt ended.</param>
/// <param name="Reads">What is done for a <c>GET</c> and for a <c>POST</c> that only reads.</param>
/// <param name="Changes">What is done for every other request.</param>
internal sealed record RetryRule(RetryOutcome Outcome, RetryVerdict Reads, RetryVerdict Changes);
