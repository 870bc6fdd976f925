namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="INetworksApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class NetworksApiBase : INetworksApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Network>> ListAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("INetworksApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<Network> GetAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("INetworksApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(
        long id,
        NetworkUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("INetworksApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Alert>> ListAlertsAsync(
        long id,
        bool? directAssignmentsOnly = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("INetworksApi.ListAlertsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignAlertsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("INetworksApi.AssignAlertsAsync");

    /// <inheritdoc/>
    public virtual Task AssignAlertAsync(
        long id,
        long alertId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("INetworksApi.AssignAlertAsync");

    /// <inheritdoc/>
    public virtual Task UnassignAlertAsync(
        long id,
        long alertId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("INetworksApi.UnassignAlertAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Vlan>> ListVlansAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("INetworksApi.ListVlansAsync");
}
