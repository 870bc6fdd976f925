using ExtraHop.Client.Resources.Legacy;
using Refit;

namespace ExtraHop.Client.Legacy;

/// <summary>What device groups had before dashboards: flex grids, geomaps and pages. Systems of 5.x to 8.x only.</summary>
public interface ILegacyDeviceGroupsApi
{
    /// <summary>Lists the flex grids of a device group.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /devicegroups/{id}/flexgrids</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/devicegroups/{id}/flexgrids")]
    Task<IReadOnlyList<FlexGrid>> ListFlexGridsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Assigns flex grids to a device group and takes others away, in one call.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="assignment">The IDs of the flex grids to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <remarks><c>POST /devicegroups/{id}/flexgrids</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/devicegroups/{id}/flexgrids")]
    Task<AssignmentResult> AssignFlexGridsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a flex grid to a device group.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="flexGridId">The flex grid ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /devicegroups/{id}/flexgrids/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/devicegroups/{id}/flexgrids/{child-id}")]
    Task AssignFlexGridAsync(long id, [AliasAs("child-id")] long flexGridId, CancellationToken cancellationToken = default);

    /// <summary>Takes a flex grid away from a device group.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="flexGridId">The flex grid ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /devicegroups/{id}/flexgrids/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/devicegroups/{id}/flexgrids/{child-id}")]
    Task UnassignFlexGridAsync(long id, [AliasAs("child-id")] long flexGridId, CancellationToken cancellationToken = default);

    /// <summary>Lists the geomaps of a device group.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="directAssignmentsOnly">True for those assigned to the device group itself, false or null for those that reach it through a group or by
    /// default, too.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /devicegroups/{id}/geomaps</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/devicegroups/{id}/geomaps")]
    Task<IReadOnlyList<GeoMap>> ListGeoMapsAsync(
        long id,
        [QueryConverter(typeof(FlagConverter)), Query("", "direct_assignments_only")] bool? directAssignmentsOnly = null,
        CancellationToken cancellationToken = default);

    /// <summary>Assigns geomaps to a device group and takes others away, in one call.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="assignment">The IDs of the geomaps to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <remarks><c>POST /devicegroups/{id}/geomaps</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/devicegroups/{id}/geomaps")]
    Task<AssignmentResult> AssignGeoMapsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a geomap to a device group.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="geoMapId">The geomap ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /devicegroups/{id}/geomaps/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/devicegroups/{id}/geomaps/{child-id}")]
    Task AssignGeoMapAsync(long id, [AliasAs("child-id")] long geoMapId, CancellationToken cancellationToken = default);

    /// <summary>Takes a geomap away from a device group.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="geoMapId">The geomap ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /devicegroups/{id}/geomaps/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/devicegroups/{id}/geomaps/{child-id}")]
    Task UnassignGeoMapAsync(long id, [AliasAs("child-id")] long geoMapId, CancellationToken cancellationToken = default);

    /// <summary>Lists the pages of a device group.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="directAssignmentsOnly">True for those assigned to the device group itself, false or null for those that reach it through a group or by
    /// default, too.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /devicegroups/{id}/pages</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/devicegroups/{id}/pages")]
    Task<IReadOnlyList<Page>> ListPagesAsync(
        long id,
        [QueryConverter(typeof(FlagConverter)), Query("", "direct_assignments_only")] bool? directAssignmentsOnly = null,
        CancellationToken cancellationToken = default);

    /// <summary>Assigns pages to a device group and takes others away, in one call.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="assignment">The IDs of the pages to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <remarks><c>POST /devicegroups/{id}/pages</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/devicegroups/{id}/pages")]
    Task<AssignmentResult> AssignPagesAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a page to a device group.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="pageId">The page ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /devicegroups/{id}/pages/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/devicegroups/{id}/pages/{child-id}")]
    Task AssignPageAsync(long id, [AliasAs("child-id")] long pageId, CancellationToken cancellationToken = default);

    /// <summary>Takes a page away from a device group.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="pageId">The page ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /devicegroups/{id}/pages/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/devicegroups/{id}/pages/{child-id}")]
    Task UnassignPageAsync(long id, [AliasAs("child-id")] long pageId, CancellationToken cancellationToken = default);
}
