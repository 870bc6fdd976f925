using ExtraHop.Client.Rest;

namespace ExtraHop.Client.Legacy;

/// <summary>Applications: containers of metrics that span devices and protocols. Only systems of 5.x to 8.x have what is listed here.</summary>
[ApiGroup("Legacy.Applications")]
public interface ILegacyApplicationsApi
{
    /// <summary>Lists flex grids of an application.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /applications/{id}/flexgrids</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/applications/{id}/flexgrids")]
    Task<IReadOnlyList<FlexGrid>> ListFlexGridsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks flex grids for an application.</summary>
    /// <param name="id">The number.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <remarks><c>POST /applications/{id}/flexgrids</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/applications/{id}/flexgrids")]
    Task<AssignmentResult> AssignFlexGridsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a flex grid with an application.</summary>
    /// <param name="id">The number.</param>
    /// <param name="flexGridId">The number of the flexgrid.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /applications/{id}/flexgrids/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/applications/{id}/flexgrids/{child-id}")]
    Task AssignFlexGridAsync(long id, [AliasAs("child-id")] long flexGridId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a flex grid from an application.</summary>
    /// <param name="id">The number.</param>
    /// <param name="flexGridId">The number of the flexgrid.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /applications/{id}/flexgrids/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Delete("/applications/{id}/flexgrids/{child-id}")]
    Task UnassignFlexGridAsync(long id, [AliasAs("child-id")] long flexGridId, CancellationToken cancellationToken = default);

    /// <summary>Lists geomaps of an application.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /applications/{id}/geomaps</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/applications/{id}/geomaps")]
    Task<IReadOnlyList<GeoMap>> ListGeoMapsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks geomaps for an application.</summary>
    /// <param name="id">The number.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <remarks><c>POST /applications/{id}/geomaps</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/applications/{id}/geomaps")]
    Task<AssignmentResult> AssignGeoMapsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a geomap with an application.</summary>
    /// <param name="id">The number.</param>
    /// <param name="geoMapId">The number of the geomap.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /applications/{id}/geomaps/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/applications/{id}/geomaps/{child-id}")]
    Task AssignGeoMapAsync(long id, [AliasAs("child-id")] long geoMapId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a geomap from an application.</summary>
    /// <param name="id">The number.</param>
    /// <param name="geoMapId">The number of the geomap.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /applications/{id}/geomaps/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Delete("/applications/{id}/geomaps/{child-id}")]
    Task UnassignGeoMapAsync(long id, [AliasAs("child-id")] long geoMapId, CancellationToken cancellationToken = default);

    /// <summary>Lists pages of an application.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /applications/{id}/pages</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/applications/{id}/pages")]
    Task<IReadOnlyList<Page>> ListPagesAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks pages for an application.</summary>
    /// <param name="id">The number.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <remarks><c>POST /applications/{id}/pages</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/applications/{id}/pages")]
    Task<AssignmentResult> AssignPagesAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a page with an application.</summary>
    /// <param name="id">The number.</param>
    /// <param name="pageId">The number of the page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /applications/{id}/pages/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/applications/{id}/pages/{child-id}")]
    Task AssignPageAsync(long id, [AliasAs("child-id")] long pageId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a page from an application.</summary>
    /// <param name="id">The number.</param>
    /// <param name="pageId">The number of the page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /applications/{id}/pages/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Delete("/applications/{id}/pages/{child-id}")]
    Task UnassignPageAsync(long id, [AliasAs("child-id")] long pageId, CancellationToken cancellationToken = default);
}
