using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.Eql;
using ExtraHop.Client.Simulator.Filters;
using ExtraHop.Client.Simulator.Packets;
using ExtraHop.Client.Simulator.Records;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Handlers;

/// <summary>Record searches with both ways of paging: cursors of a recordstore of ExtraHop, offsets of a third party's.</summary>
internal sealed class RecordHandlers(SimulatedSystem system, PacketWorld packets)
{
    private const int DefaultLimit = 100;
    private const int LargestOffset = 10_000;

    private readonly RecordWorld _world = new(system, packets);
    private readonly ConcurrentDictionary<string, Walk> _walks = new(StringComparer.Ordinal);

    public void Register(HandlerTable table)
    {
        table.Add("POST /records/search", Search);
        table.Add(
            "POST /records/cursor",
            call => Continue(JsonText.String(call.BodyObject["cursor"]), call.QueryText("context_ttl") ?? JsonText.Of(call.BodyObject["context_ttl"])));
        table.Add("GET /records/cursor/{cursor}", call => Continue(call.Value("cursor"), call.QueryText("context_ttl")));
    }

    private bool IsOwn => system.Options.Recordstore == SimulatedRecordstore.ExtraHop;

    private ApiResponse Search(ApiCall call)
    {
        JsonObject body = call.BodyObject;
        long from = WireTime.Parse(body["from"], "from", system.Now) ?? throw ApiProblem.Search(400, "'from' is required.");
        long until = WireTime.Parse(body["until"], "until", system.Now) ?? system.Now;
        int limit = Paging.Clamp(JsonText.Long(body["limit"]) ?? DefaultLimit);
        long offset = JsonText.Long(body["offset"]) ?? 0;
        if (body["aggregations"] is not null)
        {
            // No document shows the groups that it answers with; records that are not grouped would be a wrong answer.
            throw ApiProblem.Search(400, "The simulator does not read this: 'aggregations'.");
        }

        if (from > until)
        {
            throw ApiProblem.Search(400, "'from' is later than 'until'.");
        }

        if (limit < 0 || offset < 0 || offset > LargestOffset || (offset > 0 && IsOwn))
        {
            throw ApiProblem.Search(422, offset > 0 && IsOwn
                ? "The configured recordstore does not support 'offset'; use 'context_ttl' and a cursor."
                : FormattableString.Invariant($"'limit' must not be negative, 'offset' must be from 0 to {LargestOffset}."));
        }

        TimeSpan? lifetime = Lifetime(JsonText.Of(body["context_ttl"]));
        EqlQuery? query = Query(body["eql"]);
        int[] matches = Find(body, query, from, until);
        matches = query?.SortField is { } field
            ? Sort(matches, [(field, query.Descending)])
            : Sort(matches, [.. (body["sort"] as JsonArray ?? []).Select(Order)]);
        int[] page = matches.Skip((int)offset).Take(limit).ToArray();
        JsonObject answer = Page(from, until, matches.Length, page);
        if (lifetime is { } length && IsOwn)
        {
            string cursor = FreshSecrets.Hex(24);
            _walks[cursor] = new Walk(from, until, matches, limit, page.Length, length, system.Clock.GetUtcNow() + length);
            answer["cursor"] = cursor;
            Forget();
        }

        return ApiResponse.Of(answer);
    }

    private ApiResponse Continue(string? cursor, string? contextTtl)
    {
        if (!IsOwn)
        {
            throw ApiProblem.Search(422, "The configured recordstore does not support cursors.");
        }

        if (string.IsNullOrEmpty(cursor) || !_walks.TryGetValue(cursor, out Walk? walk) || walk.Expires <= system.Clock.GetUtcNow())
        {
            throw ApiProblem.Search(422, "The cursor is not known, or its time is over.");
        }

        int[] page;
        lock (walk)
        {
            page = [.. walk.Matches.Skip(walk.Position).Take(walk.Limit)];
            walk.Position += page.Length;
            walk.Expires = system.Clock.GetUtcNow() + (Lifetime(contextTtl) ?? walk.Lifetime);
        }

        JsonObject answer = Page(walk.From, walk.Until, walk.Matches.Length, page);
        answer["cursor"] = cursor;
        return ApiResponse.Of(answer);
    }

    private EqlQuery? Query(JsonNode? eql) => eql is null ? null : EqlParser.Read(JsonText.String(eql) ?? string.Empty, _world.Fields);

    private (string Field, bool Descending) Order(JsonNode? entry) =>
        (RecordFilter.Require(SortEntry.Field(entry), _world.Fields.Names), SortEntry.IsDescending(entry));

    private int[] Find(JsonObject body, EqlQuery? query, long from, long until)
    {
        var types = JsonText.Texts(body["types"]).Where(type => type != "any").ToHashSet(StringComparer.Ordinal);
        Func<JsonObject, bool>? filter = body["filter"] is null ? null : RecordFilter.Compile(body["filter"], _world.Fields.Names);
        bool Keeps(JsonObject source) => (filter is null || filter(source)) && (query is null || query.Matches(source));
        return
        [
            .. _world.Numbers.Where(number =>
                _world.TimeOf(number) >= from && _world.TimeOf(number) <= until
                && (types.Count == 0 || types.Contains(RecordWorld.TypeOf(number)))
                && ((filter is null && query is null) || Keeps(_world.Source(number)))),
        ];
    }

    private int[] Sort(int[] matches, IReadOnlyList<(string Field, bool Descending)> keys)
    {
        if (keys.Count == 0)
        {
            return matches;
        }

        var rows = matches.Select(number => (Number: number, Source: _world.Source(number))).ToList();
        rows.Sort((left, right) =>
        {
            foreach ((string field, bool descending) in keys)
            {
                int order = SortEntry.Compare(RecordValues.Find(left.Source, field), RecordValues.Find(right.Source, field));
                if (order != 0)
                {
                    return descending ? -order : order;
                }
            }

            return _world.TimeOf(right.Number).CompareTo(_world.TimeOf(left.Number));
        });
        return [.. rows.Select(row => row.Number)];
    }

    private static TimeSpan? Lifetime(string? text) => string.IsNullOrEmpty(text) ? null
        : WireTime.Duration(text) is > 0 and <= 86_400_000 and var milliseconds ? TimeSpan.FromMilliseconds(milliseconds)
        : throw ApiProblem.Search(422, $"'context_ttl' is '{text}'; expected milliseconds or a text such as 1m.");

    private JsonObject Page(long from, long until, int total, int[] numbers) => new()
    {
        ["from"] = from,
        ["records"] = JsonText.Array(numbers.Select(number => new JsonObject { ["_id"] = _world.IdOf(number), ["_source"] = _world.Source(number) })),
        ["total"] = total,
        ["until"] = until,
    };

    private void Forget()
    {
        DateTimeOffset now = system.Clock.GetUtcNow();
        foreach ((string cursor, _) in _walks.Where(pair => pair.Value.Expires <= now))
        {
            _walks.TryRemove(cursor, out _);
        }
    }

    private sealed class Walk(long from, long until, int[] matches, int limit, int position, TimeSpan lifetime, DateTimeOffset expires)
    {
        public long From { get; } = from;

        public long Until { get; } = until;

        public int[] Matches { get; } = matches;

        public int Limit { get; } = limit;

        public TimeSpan Lifetime { get; } = lifetime;

        public int Position { get; set; } = position;

        public DateTimeOffset Expires { get; set; } = expires;
    }
}
