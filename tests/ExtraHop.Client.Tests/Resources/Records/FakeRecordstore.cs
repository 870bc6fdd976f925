using System.Text.Json;

namespace ExtraHop.Client.Tests.Resources.Records;

/// <summary>A recordstore with numbered records, of the kind with cursors or of the kind with offsets. Only the wire operations are faked.</summary>
internal sealed class FakeRecordstore(int total, bool hasCursors) : IRecordsApi
{
    private int _place;

    /// <summary>Each call: what was asked, as a line.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>After so many records the store sends empty pages, as one does whose cursor died.</summary>
    public int StopsAfter { get; init; } = int.MaxValue;

    public Task<RecordResponse> SearchAsync(RecordQuery search, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Calls.Add($"search offset={search.Offset} limit={search.Limit} ttl={search.ContextTtl?.TotalMilliseconds}");
        return Task.FromResult(Answer(search.Offset ?? 0, search.Limit ?? 100, hasCursors && search.ContextTtl is not null));
    }

    public Task<RecordResponse> ContinueAsync(RecordCursor request, TimeSpan? contextTtl = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Calls.Add($"cursor {request.Cursor} ttl={contextTtl?.TotalMilliseconds}");
        return Task.FromResult(Answer(_place, 2, withCursor: false));
    }

    public Task<IReadOnlyList<RecordFormat>> ListFormatsAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<RecordResponse> GetCursorAsync(string cursor, TimeSpan? contextTtl = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    private RecordResponse Answer(int from, int limit, bool withCursor)
    {
        int end = Math.Min(Math.Min(total, StopsAfter), from + limit);
        _place = Math.Max(from, end);
        using var empty = JsonDocument.Parse("{}");
        return new RecordResponse
        {
            Records = [.. Enumerable.Range(from, Math.Max(0, end - from))
                .Select(static n => new ExtraHopRecord { Id = n.ToString(System.Globalization.CultureInfo.InvariantCulture) })],
            Total = total,
            Cursor = withCursor ? "c1" : null,
        };
    }
}
