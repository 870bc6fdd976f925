namespace ExtraHop.Client;

/// <summary>A domain controller that a connected system uses, without its password. No document names its members; read them by name.</summary>
public sealed record DomainControllerConnection : OpenObject<DomainControllerConnection>;
