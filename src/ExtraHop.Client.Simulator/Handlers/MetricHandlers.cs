using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;
using ExtraHop.Client.Simulator.World;

namespace ExtraHop.Client.Simulator.Handlers;

/// <summary>Metric queries: answered at once by sensors, in parts where a console asks its sensors about a group.</summary>
internal sealed class MetricHandlers(SimulatedSystem system)
{
    private const long MostStats = 500_000;

    // A script of the vendor sends no window; half an hour is what the web page shows at first.
    private const long DefaultWindow = 30 * 60 * 1000;

    private static readonly Dictionary<string, long> s_cycles = new(StringComparer.Ordinal)
    {
        ["1sec"] = 1000, ["30sec"] = 30_000, ["5min"] = 300_000, ["1hr"] = 3_600_000, ["24hr"] = 86_400_000,
    };

    private readonly MetricWorld _world = new(system);
    private readonly ConcurrentDictionary<long, Deferred> _deferred = new();
    private long _lastXid;

    private enum Shape
    {
        Cycles,
        Total,
        TotalByObject,
    }

    public void Register(HandlerTable table)
    {
        table.Add("POST /metrics", call => Query(call, Shape.Cycles));
        table.Add("POST /metrics/total", call => Query(call, Shape.Total));
        table.Add("POST /metrics/totalbyobject", call => Query(call, Shape.TotalByObject));
        table.Add("GET /metrics/next/{xid}", Next);
    }

    private ApiResponse Query(ApiCall call, Shape shape)
    {
        JsonObject body = call.BodyObject;
        long from = WireTime.Parse(body["from"], "from", system.Now) ?? system.Now - DefaultWindow;
        long until = WireTime.Parse(body["until"], "until", system.Now) ?? system.Now;
        if (from > until)
        {
            throw ApiProblem.Search(400, "'from' is later than 'until'.");
        }

        (string Name, long Length) cycle = Cycle(JsonText.String(body["cycle"]), until - from);
        string type = JsonText.String(body["object_type"]) ?? string.Empty;
        if (type is not ("network" or "device" or "application" or "vlan" or "device_group" or "activity_group" or "system" or "capture"))
        {
            throw ApiProblem.Search(400, $"There is no object type '{type}'.");
        }

        string category = JsonText.String(body["metric_category"]) ?? throw ApiProblem.Search(400, "'metric_category' must be a text.");
        MetricSpec[] specs = (body["metric_specs"] as JsonArray ?? []).Select(MetricSpec.Read).ToArray();
        if (specs.Length == 0)
        {
            throw ApiProblem.Search(400, "'metric_specs' must name at least one metric.");
        }

        if (Array.Find(specs, spec => MetricWorld.Knows(category, spec.Name) == false) is { } unknown)
        {
            throw ApiProblem.Search(400, $"The category '{category}' has no metric '{unknown.Name}'.");
        }

        long[] oids = (body["object_ids"] as JsonArray ?? []).Select(
            id => JsonText.Long(id) ?? throw ApiProblem.Search(400, "'object_ids' must hold whole numbers.")).ToArray();
        long[] known = MetricWorld.Knows(category, specs[0].Name) is null ? [] : Objects(type, oids);
        var answer = new Answer(from, until, cycle, category, specs, shape);
        return system.IsConsole && type.EndsWith("_group", StringComparison.Ordinal) ? Defer(answer, known) : ApiResponse.Of(Block(answer, known, 0));
    }

    private static (string Name, long Length) Cycle(string? name, long window)
    {
        if (name == "auto")
        {
            name = window switch
            {
                <= 6 * 3_600_000L => "30sec",
                <= 2 * 86_400_000L => "5min",
                <= 60 * 86_400_000L => "1hr",
                _ => "24hr",
            };
        }

        return name is not null && s_cycles.TryGetValue(name, out long length) ? (name, length)
            : throw ApiProblem.Search(400, $"'cycle' is '{name}'; expected auto, 1sec, 30sec, 5min, 1hr or 24hr.");
    }

    private long[] Objects(string type, long[] oids)
    {
        var devices = (DeviceSet)system.Set("devices")!;
        switch (type)
        {
            case "device":
            case "application":
                IResourceSet objects = type == "device" ? devices : system.Set("applications")!;
                return [.. oids.Where(oid => objects.Contains(oid.ToString(CultureInfo.InvariantCulture)))];
            case "device_group":
                var groups = new DeviceHandlers(system);
                return [.. oids.SelectMany(oid => Members(groups, devices, oid)).Distinct()];
            case "activity_group":
                return [.. oids.SelectMany(oid => WithActivity(devices, oid)).Distinct()];
            default:
                return oids;
        }
    }

    /// <summary>The devices of an activity group, such as those that serve HTTP.</summary>
    private IEnumerable<long> WithActivity(DeviceSet devices, long oid)
    {
        string? activity = JsonText.String(system.Set("activitygroups")!.Find(oid.ToString(CultureInfo.InvariantCulture))?["type"]);
        return Enumerable.Range(0, devices.Count).Select(devices.Row).Where(row => row.Kind.Activity.Contains(activity)).Select(devices.IdOf);
    }

    private IEnumerable<long> Members(DeviceHandlers groups, DeviceSet devices, long oid)
    {
        string key = oid.ToString(CultureInfo.InvariantCulture);
        if (system.Set("devicegroups")!.Find(key) is not { } group)
        {
            return [];
        }

        return groups.MemberFilter(group) is { } filter
            ? Enumerable.Range(0, devices.Count).Where(filter).Select(index => devices.IdOf(devices.Row(index)))
            : system.Relations.Of("devicegroups", key, "devices").Select(device => long.Parse(device, CultureInfo.InvariantCulture));
    }

    private JsonObject Block(Answer answer, IReadOnlyList<long> oids, long node) => new()
    {
        ["clock"] = system.Now,
        ["cycle"] = answer.Cycle.Name,
        ["from"] = answer.From,
        ["node_id"] = node,
        ["stats"] = Stats(answer, oids),
        ["until"] = answer.Until,
    };

    private JsonArray Stats(Answer answer, IReadOnlyList<long> oids)
    {
        long length = answer.Cycle.Length;
        long first = (answer.From + length - 1) / length * length;
        long buckets = answer.Until <= first ? 0 : (answer.Until - first + length - 1) / length;
        if (buckets * Math.Max(1, oids.Count) > MostStats)
        {
            throw ApiProblem.Search(400, "The window holds too many cycles for so many objects.");
        }

        JsonObject Stat(long oid, IReadOnlyList<long> of, long time, long duration, long count) => new()
        {
            ["oid"] = oid,
            ["time"] = time,
            ["duration"] = duration,
            ["values"] = JsonText.Array(answer.Specs.Select(spec => _world.Value(spec, answer.Category, of, time, time + length * count))),
        };

        return answer.Shape switch
        {
            _ when oids.Count == 0 => [],
            Shape.Total => new JsonArray(Stat(-1, oids, first, answer.Until, buckets)),
            Shape.TotalByObject => JsonText.Array(oids.Select(oid => Stat(oid, [oid], first, answer.Until, buckets))),
            _ => JsonText.Array(
                oids.SelectMany(oid => Enumerable.Range(0, (int)buckets).Select(bucket => Stat(oid, [oid], first + bucket * length, length, 1)))),
        };
    }

    private ApiResponse Defer(Answer answer, long[] oids)
    {
        long xid = Interlocked.Increment(ref _lastXid);
        long[] sensors = Enumerable.Range(1, system.Options.Sensors).Select(sensor => (long)sensor).ToArray();
        _deferred[xid] = new Deferred(
            sensors.Select(sensor => Block(answer, [.. oids.Where(oid => oid >> 32 == sensor)], sensor)), system.Options.MetricsNotReady);
        return ApiResponse.Of(new JsonObject
        {
            ["clock"] = system.Now,
            ["cycle"] = answer.Cycle.Name,
            ["from"] = answer.From,
            ["node_id"] = 0,
            ["num_results"] = sensors.Length,
            ["until"] = answer.Until,
            ["xid"] = xid,
        });
    }

    private ApiResponse Next(ApiCall call)
    {
        if (JsonText.Long(JsonValue.Create(call.Value("xid"))) is not { } xid || !_deferred.TryGetValue(xid, out Deferred? waiting))
        {
            throw ApiProblem.NotFound();
        }

        JsonObject? block = waiting.Next(out bool isLast);
        if (isLast)
        {
            _deferred.TryRemove(xid, out _);
        }

        return ApiResponse.Of(block is null ? JsonValue.Create("again") : block);
    }

    private sealed record Answer(long From, long Until, (string Name, long Length) Cycle, string Category, MetricSpec[] Specs, Shape Shape);

    /// <summary>The blocks of an answer that are not fetched yet.</summary>
    private sealed class Deferred(IEnumerable<JsonObject> blocks, int notReady)
    {
        private readonly Gate _gate = new();
        private readonly Queue<JsonObject> _left = new(blocks);
        private readonly int _pause = notReady;
        private int _asked;

        /// <summary>The next block, or null while its sensor is not ready.</summary>
        public JsonObject? Next(out bool isLast)
        {
            lock (_gate)
            {
                isLast = false;
                if (_asked++ < _pause || _left.Count == 0)
                {
                    return null;
                }

                _asked = 0;
                JsonObject block = _left.Dequeue();
                isLast = _left.Count == 0;
                return block;
            }
        }
    }
}
