namespace ExtraHop.Client;

/// <summary>A user of a MongoDB database.</summary>
public sealed record OdsMongoDbAuth : ExtraHopRequest<OdsMongoDbAuth>
{
    /// <summary>The database.</summary>
    public required string Database { get; init; }

    /// <summary>The password.</summary>
    public required string Password { get; init; }

    /// <summary>The user name.</summary>
    public required string User { get; init; }
}
