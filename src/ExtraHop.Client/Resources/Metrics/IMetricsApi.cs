using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Metrics of devices, groups, applications, networks and the system, over time or in total.</summary>
[ApiGroup("Metrics")]
public interface IMetricsApi
{
    /// <summary>Queries metrics over time.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /metrics</c>. Console, sensor; 5.3, 9.8, 26.3. Answer sample shows stats with oid, time, duration, values.</remarks>
    [Post("/metrics")]
    [SafeToRetry]
    Task<MetricResponse> QueryAsync([Body] MetricQuery query, CancellationToken cancellationToken = default);

    /// <summary>Queries metric totals.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /metrics/total</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/metrics/total")]
    [SafeToRetry]
    Task<MetricResponse> QueryTotalAsync([Body] MetricQuery query, CancellationToken cancellationToken = default);

    /// <summary>Queries metric totals per object.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /metrics/totalbyobject</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/metrics/totalbyobject")]
    [SafeToRetry]
    Task<MetricResponse> QueryTotalByObjectAsync([Body] MetricQuery query, CancellationToken cancellationToken = default);

    /// <summary>Fetches the next result of a deferred query.</summary>
    /// <param name="xid">ID that a metric query handed back.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /metrics/next/{xid}</c>. Sensor, console; 9.8, 26.3. Only for queries that returned an xid. Call once per connected sensor.</remarks>
    [Get("/metrics/next/{xid}")]
    Task<MetricResponse> GetNextAsync(long xid, CancellationToken cancellationToken = default);
}
