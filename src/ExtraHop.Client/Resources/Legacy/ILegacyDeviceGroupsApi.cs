using ExtraHop.Client.Rest;

namespace ExtraHop.Client.Legacy;

/// <summary>Device groups, static or dynamic, and what is assigned to them. Only systems of 5.x to 8.x have what is listed here.</summary>
[ApiGroup("Legacy.DeviceGroups")]
public interface ILegacyDeviceGroupsApi
{
    /// <summary>Lists flex grids of a device group.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /devicegroups/{id}/flexgrids</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/devicegroups/{id}/flexgrids")]
    Task<IReadOnlyList<FlexGrid>> ListFlexGridsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks flex grids for a device group.</summary>
    /// <param name="id">The number.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <remarks><c>POST /devicegroups/{id}/flexgrids</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/devicegroups/{id}/flexgrids")]
    Task<AssignmentResult> AssignFlexGridsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a flex grid with a device group.</summary>
    /// <param name="id">The number.</param>
    /// <param name="flexGridId">The number of the flexgrid.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /devicegroups/{id}/flexgrids/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/devicegroups/{id}/flexgrids/{child-id}")]
    Task AssignFlexGridAsync(long id, [AliasAs("child-id")] long flexGridId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a flex grid from a device group.</summary>
    /// <param name="id">The number.</param>
    /// <param name="flexGridId">The number of the flexgrid.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /devicegroups/{id}/flexgrids/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Delete("/devicegroups/{id}/flexgrids/{child-id}")]
    Task UnassignFlexGridAsync(long id, [AliasAs("child-id")] long flexGridId, CancellationToken cancellationToken = default);

    /// <summary>Lists geomaps of a device group.</summary>
    /// <param name="id">The number.</param>
    /// <param name="directAssignmentsOnly">Leave out inherited assignments.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /devicegroups/{id}/geomaps</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/devicegroups/{id}/geomaps")]
    Task<IReadOnlyList<GeoMap>> ListGeoMapsAsync(long id, bool? directAssignmentsOnly = null, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks geomaps for a device group.</summary>
    /// <param name="id">The number.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <remarks><c>POST /devicegroups/{id}/geomaps</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/devicegroups/{id}/geomaps")]
    Task<AssignmentResult> AssignGeoMapsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a geomap with a device group.</summary>
    /// <param name="id">The number.</param>
    /// <param name="geoMapId">The number of the geomap.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /devicegroups/{id}/geomaps/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/devicegroups/{id}/geomaps/{child-id}")]
    Task AssignGeoMapAsync(long id, [AliasAs("child-id")] long geoMapId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a geomap from a device group.</summary>
    /// <param name="id">The number.</param>
    /// <param name="geoMapId">The number of the geomap.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /devicegroups/{id}/geomaps/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Delete("/devicegroups/{id}/geomaps/{child-id}")]
    Task UnassignGeoMapAsync(long id, [AliasAs("child-id")] long geoMapId, CancellationToken cancellationToken = default);

    /// <summary>Lists pages of a device group.</summary>
    /// <param name="id">The number.</param>
    /// <param name="directAssignmentsOnly">Leave out inherited assignments.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /devicegroups/{id}/pages</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/devicegroups/{id}/pages")]
    Task<IReadOnlyList<Page>> ListPagesAsync(long id, bool? directAssignmentsOnly = null, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks pages for a device group.</summary>
    /// <param name="id">The number.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <remarks><c>POST /devicegroups/{id}/pages</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/devicegroups/{id}/pages")]
    Task<AssignmentResult> AssignPagesAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a page with a device group.</summary>
    /// <param name="id">The number.</param>
    /// <param name="pageId">The number of the page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /devicegroups/{id}/pages/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/devicegroups/{id}/pages/{child-id}")]
    Task AssignPageAsync(long id, [AliasAs("child-id")] long pageId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a page from a device group.</summary>
    /// <param name="id">The number.</param>
    /// <param name="pageId">The number of the page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /devicegroups/{id}/pages/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Delete("/devicegroups/{id}/pages/{child-id}")]
    Task UnassignPageAsync(long id, [AliasAs("child-id")] long pageId, CancellationToken cancellationToken = default);
}
