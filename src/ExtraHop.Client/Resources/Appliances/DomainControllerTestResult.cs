namespace ExtraHop.Client;

/// <summary>The outcome of a connection test. No document names its members; read them by name.</summary>
public sealed record DomainControllerTestResult : OpenObject<DomainControllerTestResult>;
