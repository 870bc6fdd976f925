using ExtraHop.Client.Resources.Legacy;
using Refit;

namespace ExtraHop.Client.Legacy;

/// <summary>What applications had before dashboards: flex grids, geomaps and pages. Systems of 5.x to 8.x only.</summary>
public interface ILegacyApplicationsApi
{
    /// <summary>Lists the flex grids of an application.</summary>
    /// <param name="id">The application ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /applications/{id}/flexgrids</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/applications/{id}/flexgrids")]
    Task<IReadOnlyList<FlexGrid>> ListFlexGridsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Assigns flex grids to an application and takes others away, in one call.</summary>
    /// <param name="id">The application ID.</param>
    /// <param name="assignment">The IDs of the flex grids to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <remarks><c>POST /applications/{id}/flexgrids</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/applications/{id}/flexgrids")]
    Task<AssignmentResult> AssignFlexGridsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a flex grid to an application.</summary>
    /// <param name="id">The application ID.</param>
    /// <param name="flexGridId">The flex grid ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /applications/{id}/flexgrids/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/applications/{id}/flexgrids/{child-id}")]
    Task AssignFlexGridAsync(long id, [AliasAs("child-id")] long flexGridId, CancellationToken cancellationToken = default);

    /// <summary>Takes a flex grid away from an application.</summary>
    /// <param name="id">The application ID.</param>
    /// <param name="flexGridId">The flex grid ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /applications/{id}/flexgrids/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/applications/{id}/flexgrids/{child-id}")]
    Task UnassignFlexGridAsync(long id, [AliasAs("child-id")] long flexGridId, CancellationToken cancellationToken = default);

    /// <summary>Lists the geomaps of an application.</summary>
    /// <param name="id">The application ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /applications/{id}/geomaps</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/applications/{id}/geomaps")]
    Task<IReadOnlyList<GeoMap>> ListGeoMapsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Assigns geomaps to an application and takes others away, in one call.</summary>
    /// <param name="id">The application ID.</param>
    /// <param name="assignment">The IDs of the geomaps to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <remarks><c>POST /applications/{id}/geomaps</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/applications/{id}/geomaps")]
    Task<AssignmentResult> AssignGeoMapsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a geomap to an application.</summary>
    /// <param name="id">The application ID.</param>
    /// <param name="geoMapId">The geomap ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /applications/{id}/geomaps/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/applications/{id}/geomaps/{child-id}")]
    Task AssignGeoMapAsync(long id, [AliasAs("child-id")] long geoMapId, CancellationToken cancellationToken = default);

    /// <summary>Takes a geomap away from an application.</summary>
    /// <param name="id">The application ID.</param>
    /// <param name="geoMapId">The geomap ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /applications/{id}/geomaps/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/applications/{id}/geomaps/{child-id}")]
    Task UnassignGeoMapAsync(long id, [AliasAs("child-id")] long geoMapId, CancellationToken cancellationToken = default);

    /// <summary>Lists the pages of an application.</summary>
    /// <param name="id">The application ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /applications/{id}/pages</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/applications/{id}/pages")]
    Task<IReadOnlyList<Page>> ListPagesAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Assigns pages to an application and takes others away, in one call.</summary>
    /// <param name="id">The application ID.</param>
    /// <param name="assignment">The IDs of the pages to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <remarks><c>POST /applications/{id}/pages</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/applications/{id}/pages")]
    Task<AssignmentResult> AssignPagesAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a page to an application.</summary>
    /// <param name="id">The application ID.</param>
    /// <param name="pageId">The page ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /applications/{id}/pages/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/applications/{id}/pages/{child-id}")]
    Task AssignPageAsync(long id, [AliasAs("child-id")] long pageId, CancellationToken cancellationToken = default);

    /// <summary>Takes a page away from an application.</summary>
    /// <param name="id">The application ID.</param>
    /// <param name="pageId">The page ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /applications/{id}/pages/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/applications/{id}/pages/{child-id}")]
    Task UnassignPageAsync(long id, [AliasAs("child-id")] long pageId, CancellationToken cancellationToken = default);
}
