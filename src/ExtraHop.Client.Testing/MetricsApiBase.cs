namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IMetricsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class MetricsApiBase : IMetricsApi
{
    /// <inheritdoc/>
    public virtual Task<MetricResponse> QueryAsync(
        MetricQuery query,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IMetricsApi.QueryAsync");

    /// <inheritdoc/>
    public virtual Task<MetricResponse> QueryTotalAsync(
        MetricQuery query,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IMetricsApi.QueryTotalAsync");

    /// <inheritdoc/>
    public virtual Task<MetricResponse> QueryTotalByObjectAsync(
        MetricQuery query,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IMetricsApi.QueryTotalByObjectAsync");

    /// <inheritdoc/>
    public virtual Task<MetricNext> GetNextAsync(long xid, CancellationToken cancellationToken = default) => throw NotFaked.For("IMetricsApi.GetNextAsync");
}
