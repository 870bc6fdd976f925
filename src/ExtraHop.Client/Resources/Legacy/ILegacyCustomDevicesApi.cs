using ExtraHop.Client.Resources.Legacy;
using Refit;

namespace ExtraHop.Client.Legacy;

/// <summary>The criteria of custom devices one by one; newer systems send and take them with the device. Systems of 5.x to 8.x only.</summary>
public interface ILegacyCustomDevicesApi
{
    /// <summary>Lists the criteria of a custom device.</summary>
    /// <param name="id">The custom device ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /customdevices/{id}/criteria</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Deprecated (GET /customdevices/{id}/criteria); use CustomDevices.GetAsync with includeCriteria.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/customdevices/{id}/criteria")]
    Task<IReadOnlyList<CustomDeviceCriterion>> ListCriteriaAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Gets one criterion of a custom device.</summary>
    /// <param name="id">The custom device ID.</param>
    /// <param name="criterionId">The criterion ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /customdevices/{id}/criteria/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Deprecated (GET /customdevices/{id}/criteria/{child-id}); use CustomDevices.GetAsync with includeCriteria.",
        DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/customdevices/{id}/criteria/{child-id}")]
    Task<CustomDeviceCriterion> GetCriterionAsync(long id, [AliasAs("child-id")] long criterionId, CancellationToken cancellationToken = default);

    /// <summary>Deletes a criterion of a custom device.</summary>
    /// <param name="id">The custom device ID.</param>
    /// <param name="criterionId">The criterion ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /customdevices/{id}/criteria/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Deprecated (DELETE /customdevices/{id}/criteria/{child-id}); use CustomDevices.UpdateAsync with all criteria that are to stay.",
        DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/customdevices/{id}/criteria/{child-id}")]
    Task DeleteCriterionAsync(long id, [AliasAs("child-id")] long criterionId, CancellationToken cancellationToken = default);
}
