namespace ExtraHop.Client;

/// <summary>The product edition of a system.</summary>
public sealed record SystemEdition : ExtraHopModel<SystemEdition>
{
    /// <summary>The edition, as the license names it.</summary>
    public string Edition { get; set => field = value ?? ""; } = "";
}
