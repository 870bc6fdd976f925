using Refit;

namespace ExtraHop.Client;

/// <summary>Analysis priorities: which device groups a sensor analyses in depth first, while its license bounds how many devices it can.</summary>
public interface IAnalysisPriorityApi
{
    /// <summary>Gets which system manages the analysis priorities of this one.</summary>
    /// <param name="applianceId">The sensor; 0 for the system that is asked, which is the only one taken here.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The user lacks the privilege to see it.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such sensor.</exception>
    /// <remarks><c>GET /analysispriority/{appliance_id}/manager</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/analysispriority/{appliance_id}/manager")]
    Task<AnalysisPriorityManager> GetManagerAsync([AliasAs("appliance_id")] long applianceId, CancellationToken cancellationToken = default);

    /// <summary>Changes which system manages the analysis priorities of this one.</summary>
    /// <param name="applianceId">The sensor; 0 for the system that is asked, which is the only one taken here.</param>
    /// <param name="change">The system that manages from now on.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such sensor.</exception>
    /// <remarks><c>PATCH /analysispriority/{appliance_id}/manager</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/analysispriority/{appliance_id}/manager")]
    Task UpdateManagerAsync(
        [AliasAs("appliance_id")] long applianceId, [Body] AnalysisPriorityManagerUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Gets the analysis priorities of a sensor.</summary>
    /// <param name="applianceId">The sensor ID on a console; 0 when a sensor is asked for its own.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such sensor.</exception>
    /// <exception cref="ExtraHopValidationException">The sensor cannot be asked, such as one that is not connected.</exception>
    /// <remarks><c>GET /analysispriority/config/{appliance_id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/analysispriority/config/{appliance_id}")]
    Task<AnalysisPriority> GetConfigAsync([AliasAs("appliance_id")] long applianceId, CancellationToken cancellationToken = default);

    /// <summary>Replaces the analysis priorities of a sensor: rules that are not named are gone.</summary>
    /// <param name="applianceId">The sensor ID on a console; 0 when a sensor is asked for its own.</param>
    /// <param name="priorities">All of the rules, most important first.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The user lacks the privilege, or another system manages the priorities.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such sensor or device group.</exception>
    /// <exception cref="ExtraHopValidationException">The rules cannot be taken, such as two of one group.</exception>
    /// <remarks><c>PUT /analysispriority/config/{appliance_id}</c>. Documented for 9.8, 26.3.</remarks>
    [Put("/analysispriority/config/{appliance_id}")]
    Task ReplaceConfigAsync([AliasAs("appliance_id")] long applianceId, [Body] AnalysisPriority priorities, CancellationToken cancellationToken = default);
}
