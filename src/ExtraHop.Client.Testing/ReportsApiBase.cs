using System.Text.Json;

namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IReportsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class ReportsApiBase : IReportsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Report>> ListAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IReportsApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<Report> GetAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IReportsApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateAsync(
        Report report,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IReportsApi.CreateAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(long id, Report change, CancellationToken cancellationToken = default) => throw NotFaked.For("IReportsApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IReportsApi.DeleteAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<ReportContents>> GetContentsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IReportsApi.GetContentsAsync");

    /// <inheritdoc/>
    public virtual Task ReplaceContentsAsync(
        long id,
        JsonElement contents,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IReportsApi.ReplaceContentsAsync");

    /// <inheritdoc/>
    public virtual Task<FileDownload> DownloadAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IReportsApi.DownloadAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<EmailGroup>> ListEmailGroupsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IReportsApi.ListEmailGroupsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignEmailGroupsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IReportsApi.AssignEmailGroupsAsync");

    /// <inheritdoc/>
    public virtual Task AssignEmailGroupAsync(
        long id,
        long emailGroupId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IReportsApi.AssignEmailGroupAsync");

    /// <inheritdoc/>
    public virtual Task UnassignEmailGroupAsync(
        long id,
        long emailGroupId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IReportsApi.UnassignEmailGroupAsync");

    /// <inheritdoc/>
    public virtual Task QueueAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IReportsApi.QueueAsync");
}
