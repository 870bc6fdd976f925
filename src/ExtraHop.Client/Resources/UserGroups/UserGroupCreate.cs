namespace ExtraHop.Client;

/// <summary>What a new user group needs.</summary>
public sealed record UserGroupCreate
{
    /// <summary>True when it is in use. The system's default is <c>true</c>.</summary>
    public bool? Enabled { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }
}
