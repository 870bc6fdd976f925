namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="INodesApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class NodesApiBase : INodesApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Node>> ListAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("INodesApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<Node> GetAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("INodesApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(long id, NodeUpdate change, CancellationToken cancellationToken = default) => throw NotFaked.For("INodesApi.UpdateAsync");
}
