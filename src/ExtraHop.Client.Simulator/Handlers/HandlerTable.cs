namespace ExtraHop.Client.Simulator;

/// <summary>What answers an operation that a table cannot describe.</summary>
internal delegate ValueTask<ApiResponse> Handler(ApiCall call, CancellationToken cancellationToken);

/// <summary>Finds who answers an operation: a handler of its own, or the plain engine.</summary>
internal sealed class HandlerTable
{
    private readonly Dictionary<string, Handler> special = new(StringComparer.Ordinal);
    private readonly PlainEngine engine;
    private readonly SimulatedSystem system;

    public HandlerTable(SimulatedSystem system)
    {
        this.system = system;
        engine = new PlainEngine(system);
        Handlers.Register(this, system);
    }

    public void Add(string operationKey, Func<ApiCall, ApiResponse> handler) => Add(operationKey, (call, _) => ValueTask.FromResult(handler(call)));

    public void Add(string operationKey, Handler handler)
    {
        if (!system.Catalogue.ByKey.ContainsKey(operationKey))
        {
            throw new InvalidOperationException($"The catalogue has no operation '{operationKey}'.");
        }

        special.Add(operationKey, handler);
    }

    public ValueTask<ApiResponse> InvokeAsync(ApiCall call, CancellationToken cancellationToken) =>
        special.TryGetValue(call.Operation.Key, out var handler) ? handler(call, cancellationToken) : ValueTask.FromResult(engine.Invoke(call));
}
