namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IRunningConfigApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class RunningConfigApiBase : IRunningConfigApi
{
    /// <inheritdoc/>
    public virtual Task<RunningConfig> GetAsync(
        string? section = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IRunningConfigApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<RunningConfig> GetSavedAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IRunningConfigApi.GetSavedAsync");

    /// <inheritdoc/>
    public virtual Task SaveAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IRunningConfigApi.SaveAsync");

    /// <inheritdoc/>
    public virtual Task<JobHandle> ReplaceAsync(
        RunningConfig config,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IRunningConfigApi.ReplaceAsync");
}
