namespace ExtraHop.Client;

/// <summary>A cloud connect, as a request sends it.</summary>
public sealed record CloudConnect
{
    /// <summary>The cloud token: token generated on RevealX 360.</summary>
    public required string CloudToken { get; init; }

    /// <summary>The nickname.</summary>
    public required string Nickname { get; init; }

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(CloudConnect);
}
