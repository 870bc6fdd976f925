using ExtraHop.Client.Resources.Common;
using ExtraHop.Client.Resources.Records;
using Refit;

namespace ExtraHop.Client;

/// <summary>Records: what the system wrote down about single transactions and flows, kept in a recordstore.</summary>
/// <remarks>
/// Needs a recordstore: an ExtraHop one, which hands out pages by cursor, or a third party's, which hands them out by offset. 402 means that its license
/// does not cover the search; 502 and 504 mean that it cannot be reached. <see cref="EnumerateAsync"/> serves both kinds.
/// </remarks>
public interface IRecordsApi
{
    /// <summary>Lists the record formats, that is the kinds of records and their fields.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /records/formats</c>. Documented for 26.3.</remarks>
    [Get("/records/formats")]
    Task<IReadOnlyList<RecordFormat>> ListFormatsAsync(CancellationToken cancellationToken = default);

    /// <summary>Searches records and gives the first page.</summary>
    /// <param name="search">The window, the kinds of records and the filter.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>At most as many records as the query's limit, with the number of all that match.</returns>
    /// <exception cref="ExtraHopValidationException">An operand is no text, or the recordstore does not support <see cref="RecordQuery.Offset"/>.</exception>
    /// <remarks><c>POST /records/search</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Post("/records/search")]
    Task<RecordResponse> SearchAsync([Body] RecordQuery search, CancellationToken cancellationToken = default);

    /// <summary>Fetches the page behind a cursor.</summary>
    /// <param name="request">The cursor, from <see cref="RecordResponse.Cursor"/>.</param>
    /// <param name="contextTtl">How long from now the cursor stays valid, in whole milliseconds; null leaves it as it was.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>A page; one without records is the end.</returns>
    /// <exception cref="ExtraHopNotFoundException">The cursor is unknown or its time ran out.</exception>
    /// <exception cref="ExtraHopValidationException">The recordstore has no cursors.</exception>
    /// <remarks><c>POST /records/cursor</c>. Recordstore, RevealX 360; 9.8, 26.3. Needs an ExtraHop recordstore or CrowdStrike LogScale; RevealX 360 needs its
    /// own recordstore with Premium Investigation.</remarks>
    [Post("/records/cursor")]
    Task<RecordResponse> ContinueAsync(
        [Body] RecordCursor request,
        [QueryConverter(typeof(DurationConverter)), Query("", "context_ttl")] TimeSpan? contextTtl = null,
        CancellationToken cancellationToken = default);

    /// <summary>Fetches the page behind a cursor, in the older way.</summary>
    /// <param name="cursor">The cursor, from <see cref="RecordResponse.Cursor"/>.</param>
    /// <param name="contextTtl">How long from now the cursor stays valid, in whole milliseconds; null leaves it as it was.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>A page; one without records is the end.</returns>
    /// <exception cref="ExtraHopNotFoundException">The cursor is unknown or its time ran out.</exception>
    /// <exception cref="ExtraHopValidationException">The recordstore has no cursors.</exception>
    /// <remarks><c>GET /records/cursor/{cursor}</c>. Documented for 9.8, 26.3.</remarks>
    [Obsolete("Deprecated by the vendor (GET /records/cursor/{cursor}); use ContinueAsync (POST /records/cursor).",
        DiagnosticId = DeprecatedOperations.Diagnostic)]
    [Get("/records/cursor/{cursor}")]
    Task<RecordResponse> GetCursorAsync(
        string cursor,
        [QueryConverter(typeof(DurationConverter)), Query("", "context_ttl")] TimeSpan? contextTtl = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads all records that a query finds, page by page: by cursor where the recordstore gives one, by offset where it does not.</summary>
    /// <param name="search">The window, the kinds of records and the filter. Its limit is the size of a page; its offset, if any, is where to begin.</param>
    /// <param name="contextTtl">How long a cursor has to stay valid between two pages; null for the query's own, or else 5 minutes.</param>
    /// <param name="cancellationToken">A token to cancel the reading.</param>
    /// <exception cref="ArgumentException">The query groups records; the groups come as one answer of <see cref="SearchAsync"/>.</exception>
    /// <exception cref="PagingStoppedException">While the records are read: an empty page came before the total that the system named.</exception>
    /// <remarks>Third-party stores give the first 10,000 records only; narrow the window or the filter for more.</remarks>
    AsyncPages<ExtraHopRecord> EnumerateAsync(RecordQuery search, TimeSpan? contextTtl = null, CancellationToken cancellationToken = default) =>
        RecordWalk.ByCursor(this, search, contextTtl, cancellationToken);

    /// <summary>Reads all records that a query finds by offset alone, without asking for a cursor: for third-party recordstores that know none.</summary>
    /// <param name="search">The window, the kinds of records and the filter. Its limit is the size of a page; its offset, if any, is where to begin.</param>
    /// <param name="cancellationToken">A token to cancel the reading.</param>
    /// <exception cref="ArgumentException">The query groups records, or asks for a cursor.</exception>
    /// <exception cref="ExtraHopValidationException">While the records are read: the recordstore does not support offsets.</exception>
    /// <exception cref="PagingStoppedException">While the records are read: an empty page came before the total that the system named.</exception>
    /// <remarks>Offsets end at 10,000.</remarks>
    AsyncPages<ExtraHopRecord> EnumerateByOffsetAsync(RecordQuery search, CancellationToken cancellationToken = default) =>
        RecordWalk.ByOffset(this, search, cancellationToken);
}
