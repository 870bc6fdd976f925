namespace ExtraHop.Client;

/// <summary>An ods kafka auth, as a request sends it.</summary>
public sealed record OdsKafkaAuth
{
    /// <summary>The algorithm.</summary>
    public required OdsScramAlgorithm Algorithm { get; init; }

    /// <summary>The auth type.</summary>
    public required OdsKafkaAuthType AuthType { get; init; }

    /// <summary>The password.</summary>
    public required string Password { get; init; }

    /// <summary>The user's login name.</summary>
    public required string Username { get; init; }

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(OdsKafkaAuth);
}
