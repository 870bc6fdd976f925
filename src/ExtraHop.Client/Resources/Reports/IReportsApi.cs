using System.Text.Json;
using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Scheduled reports of dashboards.</summary>
[ApiGroup("Reports")]
public interface IReportsApi
{
    /// <summary>Lists every report.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /reports</c>. Sensor, console; 26.3.</remarks>
    [Get("/reports")]
    Task<IReadOnlyList<Report>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one report.</summary>
    /// <param name="id">Report ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /reports/{id}</c>. Sensor, console; 26.3.</remarks>
    [Get("/reports/{id}")]
    Task<Report> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Adds a report.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /reports</c>. Sensor, console; 26.3.</remarks>
    [Post("/reports")]
    Task<CreatedResource> CreateAsync([Body] Report request, CancellationToken cancellationToken = default);

    /// <summary>Changes one report.</summary>
    /// <param name="id">Report ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>PATCH /reports/{id}</c>. Sensor, console; 26.3.</remarks>
    [Patch("/reports/{id}")]
    Task UpdateAsync(long id, [Body] Report change, CancellationToken cancellationToken = default);

    /// <summary>Removes one report.</summary>
    /// <param name="id">Report ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /reports/{id}</c>. Sensor, console; 26.3.</remarks>
    [Delete("/reports/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists the contents of a report.</summary>
    /// <param name="id">Report ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /reports/{id}/contents</c>. Sensor, console; 26.3.</remarks>
    [Get("/reports/{id}/contents")]
    Task<IReadOnlyList<ReportContents>> GetContentsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Overwrites the contents of a report.</summary>
    /// <param name="id">Report ID.</param>
    /// <param name="contents">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>PUT /reports/{id}/contents</c>. Sensor, console; 26.3.</remarks>
    [Put("/reports/{id}/contents")]
    Task ReplaceContentsAsync(long id, [Body] JsonElement contents, CancellationToken cancellationToken = default);

    /// <summary>Downloads a report as PDF.</summary>
    /// <param name="id">Report ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The file as a stream, to be disposed.</returns>
    /// <remarks><c>GET /reports/{id}/download</c>. Sensor, console; 26.3.</remarks>
    [Get("/reports/{id}/download")]
    [Headers("Accept: */*")]
    Task<FileDownload> DownloadAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists email groups that a report goes to.</summary>
    /// <param name="id">Report ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /reports/{id}/emailgroups</c>. Sensor, console; 26.3.</remarks>
    [Get("/reports/{id}/emailgroups")]
    Task<IReadOnlyList<EmailGroup>> ListEmailGroupsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Assigns or unassigns email groups of a report in bulk.</summary>
    /// <param name="id">Report ID.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <remarks><c>POST /reports/{id}/emailgroups</c>. Sensor, console; 26.3.</remarks>
    [Post("/reports/{id}/emailgroups")]
    Task<AssignmentResult> AssignEmailGroupsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Puts one email group on a report.</summary>
    /// <param name="id">Report ID.</param>
    /// <param name="emailGroupId">The number of the emailgroup.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /reports/{id}/emailgroups/{group-id}</c>. Sensor, console; 26.3.</remarks>
    [Post("/reports/{id}/emailgroups/{group-id}")]
    Task AssignEmailGroupAsync(long id, [AliasAs("group-id")] long emailGroupId, CancellationToken cancellationToken = default);

    /// <summary>Takes one email group off a report.</summary>
    /// <param name="id">Report ID.</param>
    /// <param name="emailGroupId">The number of the emailgroup.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /reports/{id}/emailgroups/{group-id}</c>. Sensor, console; 26.3.</remarks>
    [Delete("/reports/{id}/emailgroups/{group-id}")]
    Task UnassignEmailGroupAsync(long id, [AliasAs("group-id")] long emailGroupId, CancellationToken cancellationToken = default);

    /// <summary>Generates and delivers a report now.</summary>
    /// <param name="id">Report ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /reports/{id}/queue</c>. Sensor, console; 26.3. Means the report entered the delivery queue.</remarks>
    [Post("/reports/{id}/queue")]
    Task QueueAsync(long id, CancellationToken cancellationToken = default);
}
