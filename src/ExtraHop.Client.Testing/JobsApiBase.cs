namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IJobsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class JobsApiBase : IJobsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Job>> ListAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IJobsApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<Job> GetAsync(string id, CancellationToken cancellationToken = default) => throw NotFaked.For("IJobsApi.GetAsync");
}
