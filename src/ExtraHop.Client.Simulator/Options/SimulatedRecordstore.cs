namespace ExtraHop.Client.Simulator;

/// <summary>Where the simulated system keeps its records, which decides how a long answer is paged.</summary>
public enum SimulatedRecordstore
{
    /// <summary>A recordstore of ExtraHop: pages by <c>context_ttl</c> and <c>cursor</c>, answers 422 to <c>offset</c>.</summary>
    ExtraHop,

    /// <summary>A store of a third party: pages by <c>offset</c> up to 10,000, gives no cursor.</summary>
    ThirdParty,
}
