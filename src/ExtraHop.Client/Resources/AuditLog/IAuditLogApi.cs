using ExtraHop.Client.Paging;
using Refit;

namespace ExtraHop.Client;

/// <summary>The audit log: who changed what on the system.</summary>
public interface IAuditLogApi
{
    /// <summary>Lists entries of the audit log, the newest first.</summary>
    /// <param name="limit">How many entries at most; null for the system's default.</param>
    /// <param name="offset">How many of the newest entries to leave out.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /auditlog</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/auditlog")]
    Task<IReadOnlyList<AuditLogEntry>> ListAsync(int? limit = null, int? offset = null, CancellationToken cancellationToken = default);

    /// <summary>Enumerates the audit log, the newest entry first, page by page.</summary>
    /// <param name="pageSize">How many entries a call asks for.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <returns>The entries; <see cref="AsyncPages{T}.AsPages"/> gives them by pages. An entry that is written while the log is read moves the others, so one
    /// may come twice.</returns>
    /// <remarks>Calls <see cref="ListAsync"/> until a page is empty.</remarks>
    AsyncPages<AuditLogEntry> EnumerateAsync(int pageSize = 1000, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pageSize);
        return PageWalk.ByOffset(
            (offset, token) => ListAsync(pageSize, checked((int)offset), token),
            () => new RepeatGuard<AuditLogEntry>(static entry => PageKey.Of(entry.Id, entry), pageSize),
            cancellationToken,
            0);
    }
}
