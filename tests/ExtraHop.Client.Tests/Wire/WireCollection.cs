namespace ExtraHop.Client.Tests.Wire;

/// <summary>Runs alone: a test beside it that listens to spans would add tracing headers to the requests.</summary>
[CollectionDefinition(nameof(WireCollection), DisableParallelization = true)]
public sealed class WireCollection;
