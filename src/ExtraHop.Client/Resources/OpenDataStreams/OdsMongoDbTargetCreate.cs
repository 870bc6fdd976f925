namespace ExtraHop.Client;

/// <summary>What a new ods target mongo db needs.</summary>
public sealed record OdsMongoDbTargetCreate
{
    /// <summary>The authentication.</summary>
    public IReadOnlyList<OdsMongoDbAuth>? Authentication { get; init; }

    /// <summary>Whether it is encrypt.</summary>
    public bool? Encrypt { get; init; }

    /// <summary>The host name or address.</summary>
    public required string Host { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The port.</summary>
    public required int Port { get; init; }

    /// <summary>Whether it is skip cert verification.</summary>
    public bool? SkipCertVerification { get; init; }
}
