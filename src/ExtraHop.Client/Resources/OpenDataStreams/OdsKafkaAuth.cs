namespace ExtraHop.Client;

/// <summary>How a Kafka cluster knows this system.</summary>
public sealed record OdsKafkaAuth : ExtraHopRequest<OdsKafkaAuth>
{
    /// <summary>The hash that SCRAM works with.</summary>
    public required OdsScramAlgorithm Algorithm { get; init; }

    /// <summary>The kind of authentication.</summary>
    public required OdsKafkaAuthType AuthType { get; init; }

    /// <summary>The password.</summary>
    public required string Password { get; init; }

    /// <summary>The user name.</summary>
    public required string Username { get; init; }

    /// <summary>A user name and a password by SCRAM, which never sends the password itself.</summary>
    /// <param name="username">The user name.</param>
    /// <param name="password">The password.</param>
    /// <param name="algorithm">The hash; null for SHA-512.</param>
    public static OdsKafkaAuth Scram(string username, string password, OdsScramAlgorithm? algorithm = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(username);
        ArgumentException.ThrowIfNullOrEmpty(password);
        return new() { AuthType = OdsKafkaAuthType.Scram, Algorithm = algorithm ?? OdsScramAlgorithm.Sha512, Username = username, Password = password };
    }
}
