namespace ExtraHop.Client.Testing;

#pragma warning disable CS0672, EHDEPRECATED, EHLEGACY // What is deprecated may be faked, too.

/// <summary>A base for fakes of <see cref="IRecordsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class RecordsApiBase : IRecordsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<RecordFormat>> ListFormatsAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IRecordsApi.ListFormatsAsync");

    /// <inheritdoc/>
    public virtual Task<RecordResponse> SearchAsync(
        RecordQuery search,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IRecordsApi.SearchAsync");

    /// <inheritdoc/>
    public virtual Task<RecordResponse> ContinueAsync(
        RecordCursor request,
        TimeSpan? contextTtl = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IRecordsApi.ContinueAsync");

    /// <inheritdoc/>
    public virtual Task<RecordResponse> GetCursorAsync(
        string cursor,
        TimeSpan? contextTtl = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IRecordsApi.GetCursorAsync");
}
