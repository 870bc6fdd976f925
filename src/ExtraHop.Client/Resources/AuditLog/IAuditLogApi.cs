using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>The audit log: who changed what on the system.</summary>
[ApiGroup("AuditLog")]
public interface IAuditLogApi
{
    /// <summary>Lists entries of the audit log, the newest first.</summary>
    /// <param name="limit">How many entries at most; null for the system's default.</param>
    /// <param name="offset">How many of the newest entries to leave out.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /auditlog</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/auditlog")]
    Task<IReadOnlyList<AuditLogEntry>> ListAsync(int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
}
