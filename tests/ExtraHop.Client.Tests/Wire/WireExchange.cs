namespace ExtraHop.Client.Tests.Wire;

/// <summary>What one call sent: a request, or several where it was sent again or went on.</summary>
/// <param name="Call">The call's name, such as <c>GET /devices/{id} full</c>.</param>
/// <param name="Requests">The requests in order.</param>
internal sealed record WireExchange(string Call, IReadOnlyList<WireRequest> Requests)
{
    /// <summary>Why the call failed; null where it did not. Not part of the golden file.</summary>
    public string? Failure { get; init; }
}
