using Refit;

namespace ExtraHop.Client;

/// <summary>Nodes: the sensors that are connected to a console.</summary>
public interface INodesApi
{
    /// <summary>Lists the sensors that are connected to a console.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /nodes</c>. Console; 9.8, 26.3.</remarks>
    [Get("/nodes")]
    Task<IReadOnlyList<Node>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets a connected sensor.</summary>
    /// <param name="id">The sensor ID on the console; <see cref="ConsoleObjectId.SensorId"/> takes it out of an object ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such sensor.</exception>
    /// <remarks><c>GET /nodes/{id}</c>. Console; 9.8, 26.3.</remarks>
    [Get("/nodes/{id}")]
    Task<Node> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes a connected sensor. What the change does not set stays as it is.</summary>
    /// <param name="id">The sensor ID on the console.</param>
    /// <param name="change">The members to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such sensor.</exception>
    /// <remarks><c>PATCH /nodes/{id}</c>. Console; 9.8, 26.3.</remarks>
    [Patch("/nodes/{id}")]
    Task UpdateAsync(long id, [Body] NodeUpdate change, CancellationToken cancellationToken = default);
}
