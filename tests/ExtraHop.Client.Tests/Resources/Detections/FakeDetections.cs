using System.Text.Json;

namespace ExtraHop.Client.Tests.Resources.Detections;

/// <summary>A system with detections in memory: searches by mod_time, offset and limit as a real one does. Only the wire operations are faked.</summary>
internal sealed class FakeDetections(params (long Id, long ModTime)[] detections) : IDetectionsApi
{
    private readonly List<(long Id, long ModTime)> _detections = [.. detections];

    public List<string> Calls { get; } = [];

    /// <summary>No page is longer, whatever was asked.</summary>
    public int Cap { get; init; } = int.MaxValue;

    /// <summary>Runs before each answer, with its number.</summary>
    public Action<int>? BeforeAnswer { get; init; }

    public void Change(long id, long modTime)
    {
        _detections.RemoveAll(d => d.Id == id);
        _detections.Add((id, modTime));
    }

    public Task<IReadOnlyList<Detection>> SearchAsync(DetectionSearch search, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        BeforeAnswer?.Invoke(Calls.Count);
        Calls.Add($"mod_time={search.ModTime?.Value} offset={search.Offset} limit={search.Limit} "
            + $"sort={string.Join(',', (search.Sort ?? []).Select(s => s.Field + " " + s.Direction))}");
        long from = search.ModTime?.Milliseconds ?? 0;
        IReadOnlyList<Detection> page =
        [
            .. _detections.Where(d => d.ModTime >= from).OrderBy(d => d.ModTime).ThenBy(d => d.Id)
                .Skip(search.Offset ?? 0).Take(Math.Min(search.Limit!.Value, Cap))
                .Select(d => new Detection { Id = d.Id, ModTime = DateTimeOffset.FromUnixTimeMilliseconds(d.ModTime) }),
        ];
        return Task.FromResult(page);
    }

    public Task<DetectionLogResponse> SearchLogsAsync(DetectionLogQuery query, CancellationToken cancellationToken = default)
    {
        Calls.Add($"logs offset={query.Offset} limit={query.Limit}");
        IEnumerable<long> ids = _detections.Select(d => d.Id).Skip(query.Offset ?? 0).Take(Math.Min(query.Limit ?? 100, Cap));
        return Task.FromResult(new DetectionLogResponse
        {
            Total = _detections.Count,
            Results = [.. ids.Select(static id => JsonSerializer.SerializeToElement(id, ExtraHopJson.TypeInfo<long>()))],
        });
    }

    [Obsolete("As in the interface.")]
    public Task<IReadOnlyList<Detection>> ListAsync(int? limit = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<IReadOnlyList<DetectionFormat>> ListFormatsAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<Detection> GetAsync(long id, bool? includeActivityLog = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CreatedResource> CreateFormatAsync(DetectionFormatCreate format, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task UpdateTicketsAsync(DetectionTicketUpdate change, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task UpdateAsync(long id, DetectionUpdate change, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<IReadOnlyList<TuningRule>> ListTuningRulesAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<TuningRule> GetTuningRuleAsync(long id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<CreatedResource> CreateTuningRuleAsync(TuningRuleCreate rule, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task UpdateTuningRuleAsync(long id, TuningRuleUpdate change, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task DeleteTuningRuleAsync(long id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<IReadOnlyList<Investigation>> ListInvestigationsAsync(long id, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<DetectionNote> GetNoteAsync(long id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task ReplaceNoteAsync(long id, DetectionNoteReplace note, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task DeleteNoteAsync(long id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<IReadOnlyList<Detection>> ListRelatedAsync(long id, QueryTime from, QueryTime until, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<DetectionFormat> GetFormatAsync(string id, bool? builtInOnly = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task UpdateFormatAsync(string id, DetectionFormatUpdate change, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task DeleteFormatAsync(string id, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
