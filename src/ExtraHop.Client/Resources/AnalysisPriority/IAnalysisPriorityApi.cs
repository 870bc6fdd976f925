using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Analysis priorities: which device groups a sensor analyses first.</summary>
[ApiGroup("AnalysisPriority")]
public interface IAnalysisPriorityApi
{
    /// <summary>Gets who manages the priority rules.</summary>
    /// <param name="applianceId">Local sensor ID; only 0 is accepted.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The user lacks the privilege.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /analysispriority/{appliance_id}/manager</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/analysispriority/{appliance_id}/manager")]
    Task<AnalysisPriorityManager> GetManagerAsync(long applianceId, CancellationToken cancellationToken = default);

    /// <summary>Changes who manages the priority rules.</summary>
    /// <param name="applianceId">Local sensor ID; only 0 is accepted.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /analysispriority/{appliance_id}/manager</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/analysispriority/{appliance_id}/manager")]
    Task UpdateManagerAsync(long applianceId, [Body] AnalysisPriorityManagerUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Gets analysis priority rules.</summary>
    /// <param name="applianceId">Sensor ID. Use 0 when the call goes to a sensor.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>GET /analysispriority/config/{appliance_id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/analysispriority/config/{appliance_id}")]
    Task<AnalysisPriority> GetConfigAsync(long applianceId, CancellationToken cancellationToken = default);

    /// <summary>Replaces analysis priority rules.</summary>
    /// <param name="applianceId">Sensor ID. Use 0 when the call goes to a sensor.</param>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The user lacks the privilege.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>PUT /analysispriority/config/{appliance_id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Put("/analysispriority/config/{appliance_id}")]
    Task ReplaceConfigAsync(long applianceId, [Body] AnalysisPriority request, CancellationToken cancellationToken = default);
}
