namespace ExtraHop.Client;

/// <summary>A running config. Treat as an opaque JSON object.</summary>
public sealed record RunningConfig : ExtraHopModel;
