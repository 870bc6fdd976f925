namespace ExtraHop.Client;

/// <summary>What a test of a domain controller connection found. No document names its members.</summary>
public sealed record DomainControllerTestResult : ExtraHopModel;
