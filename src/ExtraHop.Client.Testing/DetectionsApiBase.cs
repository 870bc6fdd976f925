namespace ExtraHop.Client.Testing;

#pragma warning disable CS0672, EHDEPRECATED, EHLEGACY // What is deprecated may be faked, too.

/// <summary>A base for fakes of <see cref="IDetectionsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class DetectionsApiBase : IDetectionsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Detection>> ListAsync(
        int? limit = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDetectionsApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<DetectionFormat>> ListFormatsAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDetectionsApi.ListFormatsAsync");

    /// <inheritdoc/>
    public virtual Task<Detection> GetAsync(
        long id,
        bool? includeActivityLog = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDetectionsApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateFormatAsync(
        DetectionFormatCreate format,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDetectionsApi.CreateFormatAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Detection>> SearchAsync(
        DetectionSearch search,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDetectionsApi.SearchAsync");

    /// <inheritdoc/>
    public virtual Task UpdateTicketsAsync(
        DetectionTicketUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDetectionsApi.UpdateTicketsAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(
        long id,
        DetectionUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDetectionsApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task<DetectionLogResponse> SearchLogsAsync(
        DetectionLogQuery search,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDetectionsApi.SearchLogsAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<TuningRule>> ListTuningRulesAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDetectionsApi.ListTuningRulesAsync");

    /// <inheritdoc/>
    public virtual Task<TuningRule> GetTuningRuleAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDetectionsApi.GetTuningRuleAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateTuningRuleAsync(
        TuningRuleCreate rule,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDetectionsApi.CreateTuningRuleAsync");

    /// <inheritdoc/>
    public virtual Task UpdateTuningRuleAsync(
        long id,
        TuningRuleUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDetectionsApi.UpdateTuningRuleAsync");

    /// <inheritdoc/>
    public virtual Task DeleteTuningRuleAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDetectionsApi.DeleteTuningRuleAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Investigation>> ListInvestigationsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDetectionsApi.ListInvestigationsAsync");

    /// <inheritdoc/>
    public virtual Task<DetectionNote> GetNoteAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDetectionsApi.GetNoteAsync");

    /// <inheritdoc/>
    public virtual Task ReplaceNoteAsync(
        long id,
        DetectionNoteReplace note,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDetectionsApi.ReplaceNoteAsync");

    /// <inheritdoc/>
    public virtual Task DeleteNoteAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IDetectionsApi.DeleteNoteAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Detection>> ListRelatedAsync(
        long id,
        QueryTime from,
        QueryTime until,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDetectionsApi.ListRelatedAsync");

    /// <inheritdoc/>
    public virtual Task<DetectionFormat> GetFormatAsync(
        string id,
        bool? builtInOnly = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDetectionsApi.GetFormatAsync");

    /// <inheritdoc/>
    public virtual Task UpdateFormatAsync(
        string id,
        DetectionFormatUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDetectionsApi.UpdateFormatAsync");

    /// <inheritdoc/>
    public virtual Task DeleteFormatAsync(string id, CancellationToken cancellationToken = default) => throw NotFaked.For("IDetectionsApi.DeleteFormatAsync");
}
