using ExtraHop.Client.Resources.Common;
using ExtraHop.Client.Resources.Detections;
using Refit;

namespace ExtraHop.Client;

/// <summary>Detections, their formats, their notes and logs, and the tuning rules that hide them.</summary>
public interface IDetectionsApi
{
    /// <summary>Lists some detections, without a fixed order.</summary>
    /// <param name="limit">The most detections to give; which ones is left to the system.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /detections</c>. Documented for 9.8, 26.3.</remarks>
    [Obsolete("Deprecated by the vendor (GET /detections); use SearchAsync (POST /detections/search), which keeps an order.",
        DiagnosticId = DeprecatedOperations.Diagnostic)]
    [Get("/detections")]
    Task<IReadOnlyList<Detection>> ListAsync(int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the formats, that is the kinds of detections, built in and of users.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /detections/formats</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/detections/formats")]
    Task<IReadOnlyList<DetectionFormat>> ListFormatsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one detection.</summary>
    /// <param name="id">The detection ID.</param>
    /// <param name="includeActivityLog">True for <see cref="Detection.ActivityLog"/>, whose entries then hold participants and properties in place of the
    /// detection. Since 26.3.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such detection.</exception>
    /// <remarks><c>GET /detections/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/detections/{id}")]
    Task<Detection> GetAsync(
        long id,
        [QueryConverter(typeof(FlagConverter)), Query("", "include_activity_log")] bool? includeActivityLog = null,
        CancellationToken cancellationToken = default);

    /// <summary>Creates a kind of detection for triggers to use.</summary>
    /// <param name="format">The kind: identifier, name, class.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it; <see cref="CreatedResource.Key"/> is the format's id.</returns>
    /// <remarks><c>POST /detections/formats</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/detections/formats")]
    Task<CreatedResource> CreateFormatAsync([Body] DetectionFormatCreate format, CancellationToken cancellationToken = default);

    /// <summary>Searches detections and gives one page of them.</summary>
    /// <param name="search">Filter, window, order and page.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopApiException">400: a member of the search has a value that the system does not know.</exception>
    /// <remarks><c>POST /detections/search</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/detections/search")]
    Task<IReadOnlyList<Detection>> SearchAsync([Body] DetectionSearch search, CancellationToken cancellationToken = default);

    /// <summary>Changes all detections that a ticket is linked to.</summary>
    /// <param name="change">The ticket, and what to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">No detection is linked to the ticket.</exception>
    /// <remarks><c>PATCH /detections/tickets</c>. Documented for 9.8, 26.3. Only where detections are tracked in an external ticket system.</remarks>
    [Patch("/detections/tickets")]
    Task UpdateTicketsAsync([Body] DetectionTicketUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Changes a detection.</summary>
    /// <param name="id">The detection ID.</param>
    /// <param name="change">The members to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such detection.</exception>
    /// <remarks><c>PATCH /detections/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/detections/{id}")]
    Task UpdateAsync(long id, [Body] DetectionUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Searches the entries of detection logs and gives one page of them.</summary>
    /// <param name="search">The query and the page.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /search/eql/detectionlogs</c>. Documented for 26.3.</remarks>
    [Post("/search/eql/detectionlogs")]
    Task<DetectionLogResponse> SearchLogsAsync([Body] DetectionLogQuery search, CancellationToken cancellationToken = default);

    /// <summary>Lists the tuning rules, which hide detections.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /detections/rules/hiding</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/detections/rules/hiding")]
    Task<IReadOnlyList<TuningRule>> ListTuningRulesAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one tuning rule.</summary>
    /// <param name="id">The rule ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such rule.</exception>
    /// <remarks><c>GET /detections/rules/hiding/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/detections/rules/hiding/{id}")]
    Task<TuningRule> GetTuningRuleAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Creates a tuning rule.</summary>
    /// <param name="rule">What to hide, on whose side, until when.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /detections/rules/hiding</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/detections/rules/hiding")]
    Task<CreatedResource> CreateTuningRuleAsync([Body] TuningRuleCreate rule, CancellationToken cancellationToken = default);

    /// <summary>Changes a tuning rule.</summary>
    /// <param name="id">The rule ID.</param>
    /// <param name="change">The members to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such rule.</exception>
    /// <remarks><c>PATCH /detections/rules/hiding/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/detections/rules/hiding/{id}")]
    Task UpdateTuningRuleAsync(long id, [Body] TuningRuleUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a tuning rule.</summary>
    /// <param name="id">The rule ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such rule.</exception>
    /// <remarks><c>DELETE /detections/rules/hiding/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/detections/rules/hiding/{id}")]
    Task DeleteTuningRuleAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists the investigations that a detection is part of.</summary>
    /// <param name="id">The detection ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such detection.</exception>
    /// <remarks><c>GET /detections/{id}/investigations</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/detections/{id}/investigations")]
    Task<IReadOnlyList<Investigation>> ListInvestigationsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Gets the note of a detection.</summary>
    /// <param name="id">The detection ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such detection.</exception>
    /// <remarks><c>GET /detections/{id}/notes</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/detections/{id}/notes")]
    Task<DetectionNote> GetNoteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Puts a note in place of the one that a detection has.</summary>
    /// <param name="id">The detection ID.</param>
    /// <param name="note">The note.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such detection.</exception>
    /// <remarks><c>PUT /detections/{id}/notes</c>. Documented for 9.8, 26.3. Only where detections are tracked in an external ticket system.</remarks>
    [Put("/detections/{id}/notes")]
    Task ReplaceNoteAsync(long id, [Body] DetectionNoteReplace note, CancellationToken cancellationToken = default);

    /// <summary>Deletes the note of a detection.</summary>
    /// <param name="id">The detection ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such detection.</exception>
    /// <remarks><c>DELETE /detections/{id}/notes</c>. Documented for 9.8, 26.3. Only where detections are tracked in an external ticket system.</remarks>
    [Delete("/detections/{id}/notes")]
    Task DeleteNoteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists the detections that the system thinks have to do with one.</summary>
    /// <param name="id">The detection ID.</param>
    /// <param name="from">Finds those that went on after this time, also when they began before it; a text such as <c>-30m</c> goes out as
    /// milliseconds.</param>
    /// <param name="until">Finds those that ended before this time.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such detection.</exception>
    /// <remarks><c>GET /detections/{id}/related</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/detections/{id}/related")]
    Task<IReadOnlyList<Detection>> ListRelatedAsync(
        long id,
        [QueryConverter(typeof(TimeNumberConverter)), Query("", "from")] QueryTime from,
        [QueryConverter(typeof(TimeNumberConverter)), Query("", "until")] QueryTime until,
        CancellationToken cancellationToken = default);

    /// <summary>Gets one detection format.</summary>
    /// <param name="id">The identifier of the format, a text such as <c>dns_tunnel</c>.</param>
    /// <param name="builtInOnly">True for the one that is built in; where a user's format has the same identifier, false gives that one.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such format.</exception>
    /// <remarks><c>GET /detections/formats/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/detections/formats/{id}")]
    Task<DetectionFormat> GetFormatAsync(
        string id, [QueryConverter(typeof(FlagConverter)), Query("", "built_in_only")] bool? builtInOnly = null, CancellationToken cancellationToken = default);

    /// <summary>Changes a kind of detection that a user made.</summary>
    /// <param name="id">The identifier of the format, a text such as <c>dns_tunnel</c>.</param>
    /// <param name="change">The members to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such format.</exception>
    /// <remarks><c>PATCH /detections/formats/{id}</c>. Documented for 9.8, 26.3. Built-in formats cannot be changed.</remarks>
    [Patch("/detections/formats/{id}")]
    Task UpdateFormatAsync(string id, [Body] DetectionFormatUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a kind of detection that a user made.</summary>
    /// <param name="id">The identifier of the format, a text such as <c>dns_tunnel</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such format.</exception>
    /// <remarks><c>DELETE /detections/formats/{id}</c>. Documented for 9.8, 26.3. Built-in formats cannot be deleted.</remarks>
    [Delete("/detections/formats/{id}")]
    Task DeleteFormatAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Reads all detections that a search finds, page by page.</summary>
    /// <param name="search">Filter, window and order; its limit is the size of a page, 1000 by default. Null for all detections.</param>
    /// <param name="cancellationToken">A token to cancel the reading.</param>
    /// <remarks>Detections that come or go meanwhile move the pages; to keep a copy up to date use <see cref="EnumerateChangesAsync"/>.</remarks>
    AsyncPages<Detection> EnumerateAsync(DetectionSearch? search = null, CancellationToken cancellationToken = default) =>
        DetectionWalk.ByOffset(this, search, cancellationToken);

    /// <summary>Reads the detections that changed since a time, oldest change first: what a copy elsewhere is kept up to date with.</summary>
    /// <param name="since">The time; the last <see cref="Detection.ModTime"/> seen is where the next reading goes on.</param>
    /// <param name="search">A filter and a window; its limit is the size of a page, 1000 by default. It must not bring an order, an offset or a <c>ModTime</c>
    /// of its own.</param>
    /// <param name="cancellationToken">A token to cancel the reading.</param>
    /// <exception cref="ArgumentException">The search brings what this reading sets itself.</exception>
    /// <exception cref="PagingStoppedException">While the detections are read: the system did not keep the order.</exception>
    /// <remarks>A detection is given once for each change; one that changes while it is read comes again with its new state.</remarks>
    AsyncPages<Detection> EnumerateChangesAsync(QueryTime since, DetectionSearch? search = null, CancellationToken cancellationToken = default) =>
        DetectionWalk.ByModTime(this, since, search, cancellationToken);

    /// <summary>Reads all log entries that a query finds, page by page.</summary>
    /// <param name="search">The query; its limit is the size of a page.</param>
    /// <param name="cancellationToken">A token to cancel the reading.</param>
    /// <exception cref="PagingStoppedException">While the entries are read: an empty page came before the total that the system named.</exception>
    AsyncPages<System.Text.Json.JsonElement> EnumerateLogsAsync(DetectionLogQuery search, CancellationToken cancellationToken = default) =>
        DetectionWalk.Logs(this, search, cancellationToken);
}
