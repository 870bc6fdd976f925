using ExtraHop.Client.Resources.Legacy;
using Refit;

namespace ExtraHop.Client.Legacy;

/// <summary>What networks had before dashboards: pages. Systems of 5.x to 8.x only.</summary>
public interface ILegacyNetworksApi
{
    /// <summary>Lists the pages of a network.</summary>
    /// <param name="id">The network ID.</param>
    /// <param name="directAssignmentsOnly">True for those assigned to the network itself, false or null for those that reach it through a group or by default,
    /// too.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /networks/{id}/pages</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/networks/{id}/pages")]
    Task<IReadOnlyList<Page>> ListPagesAsync(
        long id,
        [QueryConverter(typeof(FlagConverter)), Query("", "direct_assignments_only")] bool? directAssignmentsOnly = null,
        CancellationToken cancellationToken = default);

    /// <summary>Assigns pages to a network and takes others away, in one call.</summary>
    /// <param name="id">The network ID.</param>
    /// <param name="assignment">The IDs of the pages to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <remarks><c>POST /networks/{id}/pages</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/networks/{id}/pages")]
    Task<AssignmentResult> AssignPagesAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a page to a network.</summary>
    /// <param name="id">The network ID.</param>
    /// <param name="pageId">The page ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /networks/{id}/pages/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/networks/{id}/pages/{child-id}")]
    Task AssignPageAsync(long id, [AliasAs("child-id")] long pageId, CancellationToken cancellationToken = default);

    /// <summary>Takes a page away from a network.</summary>
    /// <param name="id">The network ID.</param>
    /// <param name="pageId">The page ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /networks/{id}/pages/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/networks/{id}/pages/{child-id}")]
    Task UnassignPageAsync(long id, [AliasAs("child-id")] long pageId, CancellationToken cancellationToken = default);
}
