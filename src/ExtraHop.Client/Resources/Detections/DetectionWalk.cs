using System.Text.Json;
using ExtraHop.Client.Paging;

namespace ExtraHop.Client.Resources.Detections;

/// <summary>The ways in which lists of detections are read page by page.</summary>
internal static class DetectionWalk
{
    private const int DefaultPageSize = 1000;

    public static AsyncPages<Detection> ByOffset(IDetectionsApi api, DetectionSearch? search, CancellationToken cancellationToken)
    {
        DetectionSearch asked = WithPageSize(search);
        return PageWalk.ByOffset(
            (offset, token) => api.SearchAsync(asked with { Offset = checked((int)offset) }, token),
            () => new RepeatGuard<Detection>(static detection => PageKey.Of(detection.Id, detection), asked.Limit),
            cancellationToken,
            asked.Offset ?? 0);
    }

    public static AsyncPages<Detection> ByModTime(IDetectionsApi api, QueryTime since, DetectionSearch? search, CancellationToken cancellationToken)
    {
        DetectionSearch asked = WithPageSize(search);
        Require(asked.ModTime is null, "ModTime", "it is where the reading begins, so give it as 'since'");
        Require(asked.Sort is null, "Sort", "changes come in the order in which they were made");
        Require(asked.Offset is null, "Offset", "the reading moves on by time");
        Require(asked.IdOnly is not true, "IdOnly", "answers without times give nothing to go on by");
        asked = asked with { Sort = [DetectionSort.Ascending("mod_time")] };
        return PageWalk.ByTime(
            (from, skipped, token) => api.SearchAsync(
                asked with
                {
                    ModTime = from is { } milliseconds ? QueryTime.FromMilliseconds(milliseconds) : since,
                    Offset = skipped == 0 ? null : checked((int)skipped),
                },
                token),
            static detection => (detection.ModTime ?? DateTimeOffset.UnixEpoch).ToUnixTimeMilliseconds(),
            static detection => detection.Id,
            asked.Limit ?? DefaultPageSize,
            cancellationToken,
            since.IsRelative ? null : since.Milliseconds);
    }

    public static AsyncPages<JsonElement> Logs(IDetectionsApi api, DetectionLogQuery search, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(search);
        RequirePageSize(search.Limit);
        return PageWalk.ByOffset(
            async (offset, token) =>
            {
                DetectionLogResponse response = await api.SearchLogsAsync(search with { Offset = checked((int)offset) }, token).ConfigureAwait(false);
                return new Page<JsonElement>(response.Results, total: response.Total);
            },
            () => new RepeatGuard<JsonElement>(static entry => entry.GetRawText(), search.Limit, keysIdentify: false),
            cancellationToken,
            search.Offset ?? 0);
    }

    private static DetectionSearch WithPageSize(DetectionSearch? search)
    {
        search ??= new DetectionSearch();
        RequirePageSize(search.Limit);
        return search with { Limit = search.Limit ?? DefaultPageSize };
    }

    private static void RequirePageSize(int? limit)
    {
        if (limit is <= 0)
        {
            throw new ArgumentException($"The Limit is {limit}; expected a page size of at least 1, or none for the default.", nameof(limit));
        }
    }

    private static void Require(bool holds, string member, string reason)
    {
        if (!holds)
        {
            throw new ArgumentException($"A search for changes has no {member}: {reason}.", nameof(member));
        }
    }
}
