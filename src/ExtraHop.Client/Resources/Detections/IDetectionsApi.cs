using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Detections, their formats, their notes and the rules that hide them.</summary>
[ApiGroup("Detections")]
public interface IDetectionsApi
{
    /// <summary>Lists some detections, without a fixed order.</summary>
    /// <param name="limit">Upper bound on results. Which detections come back is random.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /detections</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Obsolete("Deprecated by the vendor; use POST /detections/search.")]
    [Get("/detections")]
    Task<IReadOnlyList<Detection>> ListAsync(int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Lists detection formats.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /detections/formats</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/detections/formats")]
    Task<IReadOnlyList<DetectionFormat>> ListFormatsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one detection.</summary>
    /// <param name="id">Detection ID.</param>
    /// <param name="includeActivityLog">Adds an activity_log array. Entries carry start_time, end_time, participants and properties. Top-level participants and properties are then dropped. Give it bare or as true.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /detections/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/detections/{id}")]
    Task<Detection> GetAsync(long id, bool? includeActivityLog = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a detection format.</summary>
    /// <param name="detection">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /detections/formats</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/detections/formats")]
    Task<CreatedResource> CreateFormatAsync([Body] DetectionFormatCreate detection, CancellationToken cancellationToken = default);

    /// <summary>Searches detections.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /detections/search</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/detections/search")]
    [SafeToRetry]
    Task<IReadOnlyList<Detection>> SearchAsync([Body] DetectionSearch query, CancellationToken cancellationToken = default);

    /// <summary>Updates detections by their ticket.</summary>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /detections/tickets</c>. Sensor, console; 9.8, 26.3. Works only when detections are tracked in an external ticket system.</remarks>
    [Patch("/detections/tickets")]
    Task UpdateTicketsAsync([Body] DetectionTicketUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Changes a detection.</summary>
    /// <param name="id">Detection ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /detections/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/detections/{id}")]
    Task UpdateAsync(long id, [Body] DetectionUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Searches detection log entries with an EQL query.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /search/eql/detectionlogs</c>. Sensor, console; 26.3.</remarks>
    [Post("/search/eql/detectionlogs")]
    [SafeToRetry]
    Task<DetectionLogResponse> SearchLogsAsync([Body] DetectionLogQuery query, CancellationToken cancellationToken = default);

    /// <summary>Lists tuning rules.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /detections/rules/hiding</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/detections/rules/hiding")]
    Task<IReadOnlyList<DetectionHidingRule>> ListHidingRulesAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one tuning rule.</summary>
    /// <param name="id">Tuning rule ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /detections/rules/hiding/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/detections/rules/hiding/{id}")]
    Task<DetectionHidingRule> GetHidingRuleAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Creates a tuning rule.</summary>
    /// <param name="detection">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /detections/rules/hiding</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/detections/rules/hiding")]
    Task<CreatedResource> CreateHidingRuleAsync([Body] DetectionHidingRuleCreate detection, CancellationToken cancellationToken = default);

    /// <summary>Changes a tuning rule.</summary>
    /// <param name="id">Tuning rule ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /detections/rules/hiding/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/detections/rules/hiding/{id}")]
    Task UpdateHidingRuleAsync(long id, [Body] DetectionHidingRuleUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a tuning rule.</summary>
    /// <param name="id">Tuning rule ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /detections/rules/hiding/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/detections/rules/hiding/{id}")]
    Task DeleteHidingRuleAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists investigations containing a detection.</summary>
    /// <param name="id">Detection ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /detections/{id}/investigations</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/detections/{id}/investigations")]
    Task<IReadOnlyList<Investigation>> ListInvestigationsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Gets the note of a detection.</summary>
    /// <param name="id">Detection ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /detections/{id}/notes</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/detections/{id}/notes")]
    Task<DetectionNote> GetNoteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Writes the note of a detection.</summary>
    /// <param name="id">Detection ID.</param>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PUT /detections/{id}/notes</c>. Sensor, console; 9.8, 26.3. Works only when detections are tracked in an external ticket system.</remarks>
    [Put("/detections/{id}/notes")]
    Task ReplaceNoteAsync(long id, [Body] DetectionNoteReplace request, CancellationToken cancellationToken = default);

    /// <summary>Deletes the note of a detection.</summary>
    /// <param name="id">Detection ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /detections/{id}/notes</c>. Sensor, console; 9.8, 26.3. Works only when detections are tracked in an external ticket system.</remarks>
    [Delete("/detections/{id}/notes")]
    Task DeleteNoteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists detections related to one.</summary>
    /// <param name="id">Detection ID.</param>
    /// <param name="from">Lower bound on occurrence. Earlier starts still ongoing then also match.</param>
    /// <param name="until">Upper bound on end time.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /detections/{id}/related</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/detections/{id}/related")]
    Task<IReadOnlyList<Detection>> ListRelatedAsync(long id, QueryTime from, QueryTime until, CancellationToken cancellationToken = default);

    /// <summary>Gets one detection format.</summary>
    /// <param name="id">Format identifier, a string.</param>
    /// <param name="builtInOnly">True limits results to built-in formats. On an ID clash, false prefers the custom one.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /detections/formats/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/detections/formats/{id}")]
    Task<DetectionFormat> GetFormatAsync(string id, bool? builtInOnly = null, CancellationToken cancellationToken = default);

    /// <summary>Changes a detection format.</summary>
    /// <param name="id">Format identifier, a string.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /detections/formats/{id}</c>. Sensor, console; 9.8, 26.3. Built-in formats are protected from changes.</remarks>
    [Patch("/detections/formats/{id}")]
    Task UpdateFormatAsync(string id, [Body] DetectionFormatUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a detection format.</summary>
    /// <param name="id">Format identifier, a string.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /detections/formats/{id}</c>. Sensor, console; 9.8, 26.3. Built-in formats are protected from deletion.</remarks>
    [Delete("/detections/formats/{id}")]
    Task DeleteFormatAsync(string id, CancellationToken cancellationToken = default);
}
