using ExtraHop.Client.Simulator.Calls;

namespace ExtraHop.Client.Simulator.Faults;

/// <summary>A fault that waits in the plan, with what it has to remember from one strike to the next.</summary>
internal sealed class ActiveFault(Fault fault)
{
    public Fault Fault { get; } = fault;

    public int ToSkip { get; set; } = fault.Skip;

    public int Left { get; set; } = fault.Times;

    /// <summary>The answer that <see cref="FaultKind.RepeatAnswer"/> gives from its second strike on.</summary>
    public ApiResponse? Kept { get; set; }
}
