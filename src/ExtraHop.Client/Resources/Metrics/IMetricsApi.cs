using ExtraHop.Client.Resources.Metrics;
using Refit;

namespace ExtraHop.Client;

/// <summary>Metrics of devices, device groups, applications, networks, VLANs and the system: over time, in total, or in total for each object.</summary>
/// <remarks>
/// A sensor answers at once. A console answers a query on groups with <see cref="MetricResponse.Xid"/> and no numbers; the numbers follow, one answer a
/// sensor, from <see cref="GetNextAsync"/>. <see cref="QueryAllAsync"/> and <see cref="EnumerateBlocksAsync"/> handle both forms.
/// </remarks>
public interface IMetricsApi
{
    /// <summary>Queries metrics over time: one entry for each object and each cycle of the window.</summary>
    /// <param name="query">The objects, the window and the metrics.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The numbers, or on a console the number under which they are to be fetched.</returns>
    /// <exception cref="ExtraHopApiException">400: a metric of the category has no such name; the answer does not say which.</exception>
    /// <remarks><c>POST /metrics</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Post("/metrics")]
    Task<MetricResponse> QueryAsync([Body] MetricQuery query, CancellationToken cancellationToken = default);

    /// <summary>Queries metrics summed up over the window and over all objects.</summary>
    /// <param name="query">The objects, the window and the metrics.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The numbers, or on a console the number under which they are to be fetched.</returns>
    /// <exception cref="ExtraHopApiException">400: a metric of the category has no such name; the answer does not say which.</exception>
    /// <remarks><c>POST /metrics/total</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/metrics/total")]
    Task<MetricResponse> QueryTotalAsync([Body] MetricQuery query, CancellationToken cancellationToken = default);

    /// <summary>Queries metrics summed up over the window, one entry for each object.</summary>
    /// <param name="query">The objects, the window and the metrics.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The numbers, or on a console the number under which they are to be fetched.</returns>
    /// <exception cref="ExtraHopApiException">400: a metric of the category has no such name; the answer does not say which.</exception>
    /// <remarks><c>POST /metrics/totalbyobject</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/metrics/totalbyobject")]
    Task<MetricResponse> QueryTotalByObjectAsync([Body] MetricQuery query, CancellationToken cancellationToken = default);

    /// <summary>Fetches the next answer to a query that a console put off, once: the answer of one sensor, or the word that none is ready.</summary>
    /// <param name="xid">The ID of the query, from <see cref="MetricResponse.Xid"/>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such query, or all of its answers were fetched.</exception>
    /// <exception cref="ExtraHopTransportException">The connection was lost after the request was sent. The console hands out each answer once: this one is
    /// gone and is not asked for again. Repeat the query.</exception>
    /// <remarks>
    /// <c>GET /metrics/next/{xid}</c>. Documented for 9.8, 26.3. To be called until <see cref="MetricResponse.NumResults"/> answers have come; one that is
    /// not ready does not count. A sensor with too many requests pending makes this 429. The retry table treats this call as a change.
    /// </remarks>
    [Get("/metrics/next/{xid}")]
    Task<MetricNext> GetNextAsync(long xid, CancellationToken cancellationToken = default);

    /// <summary>Queries metrics and hands out the answer of each sensor as it comes, waiting for those that are not ready.</summary>
    /// <param name="query">The objects, the window and the metrics.</param>
    /// <param name="rollup">Over time (the default), in total, or in total for each object.</param>
    /// <param name="polling">How to wait for a console's answers; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>One block from a sensor; from a console one for each of its sensors, which can be one or none.</returns>
    /// <exception cref="ExtraHopTimeoutException">While the blocks are read: the answers took longer than <see cref="MetricPollOptions.Timeout"/>.</exception>
    /// <remarks>Blocks of several sensors must not be added up: two sensors may see the same traffic.</remarks>
    IAsyncEnumerable<MetricResponse> EnumerateBlocksAsync(
        MetricQuery query,
        MetricRollup rollup = MetricRollup.OverTime,
        MetricPollOptions? polling = null,
        CancellationToken cancellationToken = default) =>
        MetricPolling.EnumerateAsync(this, query, rollup, polling, cancellationToken);

    /// <summary>Queries metrics and gathers the answers of all sensors, waiting for those that are not ready.</summary>
    /// <param name="query">The objects, the window and the metrics.</param>
    /// <param name="rollup">Over time (the default), in total, or in total for each object.</param>
    /// <param name="polling">How to wait for a console's answers; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>All numbers, with views as time series and as a table.</returns>
    /// <exception cref="ExtraHopTimeoutException">The answers took longer than <see cref="MetricPollOptions.Timeout"/>.</exception>
    Task<MetricResult> QueryAllAsync(
        MetricQuery query,
        MetricRollup rollup = MetricRollup.OverTime,
        MetricPollOptions? polling = null,
        CancellationToken cancellationToken = default) =>
        MetricPolling.GatherAsync(this, query, rollup, polling, cancellationToken);
}
