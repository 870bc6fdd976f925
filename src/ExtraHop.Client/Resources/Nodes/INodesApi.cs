using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Nodes: the sensors of a console.</summary>
[ApiGroup("Nodes")]
public interface INodesApi
{
    /// <summary>Lists connected sensors.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /nodes</c>. Console; 9.8, 26.3.</remarks>
    [Get("/nodes")]
    Task<IReadOnlyList<Node>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one connected sensor.</summary>
    /// <param name="id">Sensor ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /nodes/{id}</c>. Console; 9.8, 26.3.</remarks>
    [Get("/nodes/{id}")]
    Task<Node> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes a connected sensor.</summary>
    /// <param name="id">Sensor (Discover node) ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /nodes/{id}</c>. Console; 9.8, 26.3.</remarks>
    [Patch("/nodes/{id}")]
    Task UpdateAsync(long id, [Body] NodeUpdate change, CancellationToken cancellationToken = default);
}
