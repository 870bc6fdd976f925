namespace ExtraHop.Client.Simulator;

/// <summary>GET /jobs and GET /jobs/{id}.</summary>
internal sealed class JobHandlers(SimulatedSystem system)
{
    public void Register(HandlerTable table)
    {
        table.Add("GET /jobs", _ => ApiResponse.List(system.Jobs.List()));
        table.Add("GET /jobs/{id}", call => ApiResponse.Of(system.Jobs.Find(call.Value("id")) ?? throw ApiProblem.NotFound()));
    }
}
