namespace ExtraHop.Client;

/// <summary>A domain controller connection.</summary>
public sealed record DomainControllerConnection : ExtraHopModel;
