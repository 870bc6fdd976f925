using System.Text.Json;
using Refit;

namespace ExtraHop.Client;

/// <summary>Scheduled reports of dashboards.</summary>
public interface IReportsApi
{
    /// <summary>Lists the reports.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /reports</c>. Documented for 26.3.</remarks>
    [Get("/reports")]
    Task<IReadOnlyList<Report>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets a report.</summary>
    /// <param name="id">The report ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /reports/{id}</c>. Documented for 26.3.</remarks>
    [Get("/reports/{id}")]
    Task<Report> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Makes a report.</summary>
    /// <param name="report">The report: its members by name, best taken from one that exists.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /reports</c>. Documented for 26.3.</remarks>
    [Post("/reports")]
    Task<CreatedResource> CreateAsync([Body] Report report, CancellationToken cancellationToken = default);

    /// <summary>Changes a report.</summary>
    /// <param name="id">The report ID.</param>
    /// <param name="change">The members to change, by name; those that are left out stay.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>PATCH /reports/{id}</c>. Documented for 26.3.</remarks>
    [Patch("/reports/{id}")]
    Task UpdateAsync(long id, [Body] Report change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a report.</summary>
    /// <param name="id">The report ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /reports/{id}</c>. Documented for 26.3.</remarks>
    [Delete("/reports/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Gets what a report holds.</summary>
    /// <param name="id">The report ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /reports/{id}/contents</c>. Documented for 26.3.</remarks>
    [Get("/reports/{id}/contents")]
    Task<IReadOnlyList<ReportContents>> GetContentsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Sets what a report holds, in whole.</summary>
    /// <param name="id">The report ID.</param>
    /// <param name="contents">The contents, as <see cref="GetContentsAsync"/> gives them.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>PUT /reports/{id}/contents</c>. Documented for 26.3.</remarks>
    [Put("/reports/{id}/contents")]
    Task ReplaceContentsAsync(long id, [Body] JsonElement contents, CancellationToken cancellationToken = default);

    /// <summary>Makes a report as PDF and downloads it.</summary>
    /// <param name="id">The report ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The file as a stream, to be disposed.</returns>
    /// <remarks><c>GET /reports/{id}/download</c>. Documented for 26.3.</remarks>
    [Get("/reports/{id}/download")]
    [Headers("Accept: application/pdf, */*;q=0.1")]
    Task<FileDownload> DownloadAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists the email groups that get a report.</summary>
    /// <param name="id">The report ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /reports/{id}/emailgroups</c>. Documented for 26.3.</remarks>
    [Get("/reports/{id}/emailgroups")]
    Task<IReadOnlyList<EmailGroup>> ListEmailGroupsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Sends a report to email groups, and no longer to others, in one call.</summary>
    /// <param name="id">The report ID.</param>
    /// <param name="assignment">The IDs of the email groups to add and to take off.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <remarks><c>POST /reports/{id}/emailgroups</c>. Documented for 26.3.</remarks>
    [Post("/reports/{id}/emailgroups")]
    Task<AssignmentResult> AssignEmailGroupsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Sends a report to an email group.</summary>
    /// <param name="id">The report ID.</param>
    /// <param name="emailGroupId">The email group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /reports/{id}/emailgroups/{group-id}</c>. Documented for 26.3.</remarks>
    [Post("/reports/{id}/emailgroups/{group-id}")]
    Task AssignEmailGroupAsync(long id, [AliasAs("group-id")] long emailGroupId, CancellationToken cancellationToken = default);

    /// <summary>Stops sending a report to an email group.</summary>
    /// <param name="id">The report ID.</param>
    /// <param name="emailGroupId">The email group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /reports/{id}/emailgroups/{group-id}</c>. Documented for 26.3.</remarks>
    [Delete("/reports/{id}/emailgroups/{group-id}")]
    Task UnassignEmailGroupAsync(long id, [AliasAs("group-id")] long emailGroupId, CancellationToken cancellationToken = default);

    /// <summary>Makes a report and sends it now. The call returns when it waits for its delivery.</summary>
    /// <param name="id">The report ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /reports/{id}/queue</c>. Documented for 26.3.</remarks>
    [Post("/reports/{id}/queue")]
    Task QueueAsync(long id, CancellationToken cancellationToken = default);
}
