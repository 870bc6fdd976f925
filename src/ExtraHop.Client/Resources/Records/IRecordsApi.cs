using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Records: structured information on transactions and flows, kept in a recordstore.</summary>
[ApiGroup("Records")]
public interface IRecordsApi
{
    /// <summary>Lists record formats.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /records/formats</c>. Sensor, console; 26.3.</remarks>
    [Get("/records/formats")]
    Task<IReadOnlyList<RecordFormat>> ListFormatsAsync(CancellationToken cancellationToken = default);

    /// <summary>Fetches the next record page.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="contextTtl">Keeps the search context alive this long. The cursor dies afterwards. Passing it extends the earlier lifetime. Milliseconds.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /records/cursor</c>. Recordstore, rx360; 9.8, 26.3. Enterprise needs an ExtraHop recordstore (EXA 5300, say) or CrowdStrike LogScale. RevealX 360 needs a cloud recordstore with Premium Investigation.</remarks>
    [Post("/records/cursor")]
    [SafeToRetry]
    Task<RecordResponse> ContinueAsync([Body] RecordCursor request, long? contextTtl = null, CancellationToken cancellationToken = default);

    /// <summary>Queries records.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /records/search</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Post("/records/search")]
    [SafeToRetry]
    Task<RecordResponse> SearchAsync([Body] RecordQuery query, CancellationToken cancellationToken = default);

    /// <summary>Fetches the next record page, old form.</summary>
    /// <param name="cursor">Cursor ID.</param>
    /// <param name="contextTtl">Keeps the search context alive this long. Milliseconds.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>GET /records/cursor/{cursor}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Obsolete("Deprecated by the vendor; use POST /records/cursor.")]
    [Get("/records/cursor/{cursor}")]
    Task<RecordResponse> GetCursorAsync(string cursor, long? contextTtl = null, CancellationToken cancellationToken = default);
}
