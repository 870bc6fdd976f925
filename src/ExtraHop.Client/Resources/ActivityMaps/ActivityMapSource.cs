namespace ExtraHop.Client;

/// <summary>An activity map source.</summary>
public sealed record ActivityMapSource : ExtraHopModel
{
    /// <summary>The object number.</summary>
    public long ObjectId { get; set; }

    /// <summary>The object type.</summary>
    public ActivityMapObjectType ObjectType { get; set; }
}
