namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IAnalysisPriorityApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class AnalysisPriorityApiBase : IAnalysisPriorityApi
{
    /// <inheritdoc/>
    public virtual Task<AnalysisPriorityManager> GetManagerAsync(
        long applianceId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAnalysisPriorityApi.GetManagerAsync");

    /// <inheritdoc/>
    public virtual Task UpdateManagerAsync(
        long applianceId,
        AnalysisPriorityManagerUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAnalysisPriorityApi.UpdateManagerAsync");

    /// <inheritdoc/>
    public virtual Task<AnalysisPriority> GetConfigAsync(
        long applianceId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAnalysisPriorityApi.GetConfigAsync");

    /// <inheritdoc/>
    public virtual Task ReplaceConfigAsync(
        long applianceId,
        AnalysisPriority priorities,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAnalysisPriorityApi.ReplaceConfigAsync");
}
