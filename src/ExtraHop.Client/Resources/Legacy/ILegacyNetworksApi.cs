using ExtraHop.Client.Rest;

namespace ExtraHop.Client.Legacy;

/// <summary>Networks: the capture interfaces of a sensor. Only systems of 5.x to 8.x have what is listed here.</summary>
[ApiGroup("Legacy.Networks")]
public interface ILegacyNetworksApi
{
    /// <summary>Lists pages of a network.</summary>
    /// <param name="id">The number.</param>
    /// <param name="directAssignmentsOnly">Leave out inherited assignments.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /networks/{id}/pages</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/networks/{id}/pages")]
    Task<IReadOnlyList<Page>> ListPagesAsync(long id, bool? directAssignmentsOnly = null, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks pages for a network.</summary>
    /// <param name="id">The number.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <remarks><c>POST /networks/{id}/pages</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/networks/{id}/pages")]
    Task<AssignmentResult> AssignPagesAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a page with a network.</summary>
    /// <param name="id">The number.</param>
    /// <param name="pageId">The number of the page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /networks/{id}/pages/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/networks/{id}/pages/{child-id}")]
    Task AssignPageAsync(long id, [AliasAs("child-id")] long pageId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a page from a network.</summary>
    /// <param name="id">The number.</param>
    /// <param name="pageId">The number of the page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /networks/{id}/pages/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Delete("/networks/{id}/pages/{child-id}")]
    Task UnassignPageAsync(long id, [AliasAs("child-id")] long pageId, CancellationToken cancellationToken = default);
}
