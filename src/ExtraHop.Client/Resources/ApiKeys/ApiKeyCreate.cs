namespace ExtraHop.Client;

/// <summary>What the first API key of a system needs.</summary>
public sealed record ApiKeyCreate : ExtraHopRequest<ApiKeyCreate>
{
    /// <summary>The password of the setup account.</summary>
    public required string Password { get; init; }
}
