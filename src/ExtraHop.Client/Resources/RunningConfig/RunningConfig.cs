namespace ExtraHop.Client;

/// <summary>The running configuration: an object of sections, each with its own shape, which goes back as it came.</summary>
/// <remarks>It holds addresses, names and secrets; treat a saved copy like a password.</remarks>
public sealed record RunningConfig : OpenObject<RunningConfig>;
