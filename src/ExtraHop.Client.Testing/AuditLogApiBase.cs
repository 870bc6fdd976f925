namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IAuditLogApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class AuditLogApiBase : IAuditLogApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<AuditLogEntry>> ListAsync(
        int? limit = default,
        int? offset = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAuditLogApi.ListAsync");
}
