using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>The audit log: who changed what on the system.</summary>
[ApiGroup("AuditLog")]
public interface IAuditLogApi
{
    /// <summary>Lists audit log entries, newest first.</summary>
    /// <param name="limit">Most messages to return.</param>
    /// <param name="offset">Messages to skip.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /auditlog</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/auditlog")]
    Task<IReadOnlyList<AuditLogEntry>> ListAsync(int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
}
