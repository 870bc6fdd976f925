namespace ExtraHop.Client;

/// <summary>What the first API key of a system needs.</summary>
public sealed record ApiKeyCreate
{
    /// <summary>The password of the setup account.</summary>
    public required string Password { get; init; }

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(ApiKeyCreate);
}
