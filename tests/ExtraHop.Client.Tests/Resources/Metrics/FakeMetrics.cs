namespace ExtraHop.Client.Tests.Resources.Metrics;

/// <summary>A metrics group as a user of the library would fake it: only the wire operations, the rest comes with the interface.</summary>
internal sealed class FakeMetrics(MetricResponse first) : IMetricsApi
{
    public Queue<Func<CancellationToken, Task<MetricNext>>> Next { get; } = new();

    public List<string> Calls { get; } = [];

    public FakeMetrics Then(params MetricNext[] answers)
    {
        foreach (MetricNext answer in answers)
        {
            Next.Enqueue(_ => Task.FromResult(answer));
        }

        return this;
    }

    public Task<MetricResponse> QueryAsync(MetricQuery query, CancellationToken cancellationToken = default) => First("query");

    public Task<MetricResponse> QueryTotalAsync(MetricQuery query, CancellationToken cancellationToken = default) => First("total");

    public Task<MetricResponse> QueryTotalByObjectAsync(MetricQuery query, CancellationToken cancellationToken = default) => First("totalbyobject");

    public Task<MetricNext> GetNextAsync(long xid, CancellationToken cancellationToken = default)
    {
        Calls.Add($"next {xid}");
        return Next.Count > 0 ? Next.Dequeue()(cancellationToken) : Task.FromResult(MetricNext.Again);
    }

    private Task<MetricResponse> First(string call)
    {
        Calls.Add(call);
        return Task.FromResult(first);
    }
}
