using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.State;

namespace ExtraHop.Client.Simulator.Engine;

/// <summary>What answers an operation that a table cannot describe.</summary>
internal delegate ValueTask<ApiResponse> Handler(ApiCall call, CancellationToken cancellationToken);

/// <summary>Finds who answers an operation: a handler of its own, or the plain engine.</summary>
internal sealed class HandlerTable
{
    private readonly Dictionary<string, Handler> _special = new(StringComparer.Ordinal);
    private readonly PlainEngine _engine;
    private readonly SimulatedSystem _system;

    public HandlerTable(SimulatedSystem system)
    {
        _system = system;
        _engine = new PlainEngine(system);
    }

    public void Add(string operationKey, Func<ApiCall, ApiResponse> handler) => Add(operationKey, (call, _) => ValueTask.FromResult(handler(call)));

    public void Add(string operationKey, Handler handler)
    {
        if (!_system.Catalogue.ByKey.ContainsKey(operationKey))
        {
            throw new InvalidOperationException($"The catalogue has no operation '{operationKey}'.");
        }

        _special.Add(operationKey, handler);
    }

    public ValueTask<ApiResponse> InvokeAsync(ApiCall call, CancellationToken cancellationToken) =>
        _special.TryGetValue(call.Operation.Key, out Handler? handler) ? handler(call, cancellationToken) : ValueTask.FromResult(_engine.Invoke(call));
}
