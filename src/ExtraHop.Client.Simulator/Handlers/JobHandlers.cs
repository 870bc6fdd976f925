using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.State;

namespace ExtraHop.Client.Simulator.Handlers;

/// <summary>GET /jobs and GET /jobs/{id}.</summary>
internal sealed class JobHandlers(SimulatedSystem system)
{
    public void Register(HandlerTable table)
    {
        table.Add("GET /jobs", _ => ApiResponse.List(system.Jobs.List()));
        table.Add("GET /jobs/{id}", call => ApiResponse.Of(system.Jobs.Find(call.Value("id")) ?? throw ApiProblem.NotFound()));
    }
}
