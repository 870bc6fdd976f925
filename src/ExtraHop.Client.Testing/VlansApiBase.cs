namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IVlansApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class VlansApiBase : IVlansApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Vlan>> ListAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IVlansApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<Vlan> GetAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IVlansApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(long id, VlanUpdate change, CancellationToken cancellationToken = default) => throw NotFaked.For("IVlansApi.UpdateAsync");
}
