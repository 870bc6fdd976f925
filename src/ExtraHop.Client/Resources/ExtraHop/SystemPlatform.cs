namespace ExtraHop.Client;

/// <summary>The kind of a system.</summary>
public sealed record SystemPlatform : ExtraHopModel<SystemPlatform>
{
    /// <summary><c>extrahop</c> for a sensor, <c>ecm</c> for a console, <c>exa</c> for a recordstore, <c>eta</c> for a packetstore.</summary>
    public string Platform { get; set => field = value ?? ""; } = "";
}
