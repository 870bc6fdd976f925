using System.Globalization;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;
using ExtraHop.Client.Simulator.World;

namespace ExtraHop.Client.Simulator.Handlers;

/// <summary>Devices: lists, searches, groups that fill themselves, names and addresses, the watchlist.</summary>
internal sealed class DeviceHandlers(SimulatedSystem system)
{
    private const int DefaultLimit = 100;

    private static readonly HashSet<string> s_resultFields = DeviceFields.Known("DeviceSearch", "result_fields");

    private readonly DeviceSet _devices = (DeviceSet)system.Set("devices")!;
    private readonly Assignments _assignments = new(system);

    public void Register(HandlerTable table)
    {
        table.Add("GET /devices", List);
        table.Add("POST /devices/search", Search);
        table.Add("GET /devices/{id}/dnsnames", DnsNames);
        table.Add("GET /devices/{id}/ipaddrs", Addresses);
        table.Add("GET /devicegroups", Groups);
        table.Add("GET /devicegroups/{id}/devices", Members);
        table.Add("POST /devicegroups/{id}/devices", call => _assignments.Apply(call, "devicegroups", RequireStatic(call), "devices"));
        table.Add(
            "POST /devicegroups/{id}/devices/{child-id}",
            call => _assignments.One(call, "devicegroups", RequireStatic(call), "devices", call.Value("child-id"), true));
        table.Add(
            "DELETE /devicegroups/{id}/devices/{child-id}",
            call => _assignments.One(call, "devicegroups", RequireStatic(call), "devices", call.Value("child-id"), false));
        foreach (string list in new[] { "watchlist", "whitelist" })
        {
            table.Add($"GET /{list}/devices", _ => ApiResponse.List(Watched()));
            table.Add($"POST /{list}/devices", call => _assignments.Apply(call, "watchlist", "all", "devices"));
            table.Add($"POST /{list}/device/{{id}}", call => _assignments.One(call, "watchlist", "all", "devices", call.Value("id"), true));
            table.Add($"DELETE /{list}/device/{{id}}", call => _assignments.One(call, "watchlist", "all", "devices", call.Value("id"), false));
        }
    }

    private DeviceFilter Filter => new(system, _devices);

    private ApiResponse List(ApiCall call)
    {
        string type = call.QueryText("search_type") ?? "any";
        (int limit, int offset) = Paging.Read(call, DefaultLimit);
        return Page(
            type == "any" ? null : Filter.CompileSearch(type, call.QueryText("value")), Active(call.QueryText("active_from"), call.QueryText("active_until")),
            limit, offset);
    }

    private ApiResponse Search(ApiCall call)
    {
        JsonObject body = call.BodyObject;
        int limit = Paging.Clamp(JsonText.Long(body["limit"]) ?? DefaultLimit);
        int offset = Math.Max(0, Paging.Clamp(JsonText.Long(body["offset"]) ?? 0));
        var fields = JsonText.Texts(body["result_fields"]).ToHashSet(StringComparer.Ordinal);
        if (fields.FirstOrDefault(name => !s_resultFields.Contains(name)) is { } unknown)
        {
            throw ApiProblem.Search(400, $"Devices have no field '{unknown}' for 'result_fields'; expected {string.Join(", ", s_resultFields)}.");
        }

        Func<int, bool>? filter = body["filter"] is null ? null : Filter.Compile(body["filter"]);
        return Page(filter, Active(JsonText.Of(body["active_from"]), JsonText.Of(body["active_until"])), limit, offset, fields);
    }

    private ApiResponse Page(Func<int, bool>? filter, Func<int, bool>? active, int limit, int offset, HashSet<string>? fields = null)
    {
        // Without conditions the page is known at once, however many devices there are.
        IEnumerable<int> indexes = filter is null && active is null
            ? Enumerable.Range(Math.Min(offset, _devices.Count), Math.Max(0, _devices.Count - offset))
            : Enumerable.Range(0, _devices.Count).Where(index => (filter is null || filter(index)) && (active is null || active(index))).Skip(offset);
        IEnumerable<int> page = limit < 0 ? indexes : indexes.Take(limit);
        return ApiResponse.List(page.ToArray().Select(index => Project(_devices.Make(index), fields)));
    }

    private static JsonObject Project(JsonObject device, HashSet<string>? fields)
    {
        if (fields is { Count: > 0 })
        {
            foreach (string name in device.Select(member => member.Key).Where(name => !fields.Contains(name)).ToArray())
            {
                device.Remove(name);
            }
        }

        return device;
    }

    private Func<int, bool>? Active(string? from, string? until)
    {
        if (string.IsNullOrEmpty(from) && string.IsNullOrEmpty(until))
        {
            return null;
        }

        long start = WireTime.Parse(from, "active_from", system.Now) ?? long.MinValue;
        long end = WireTime.Parse(until, "active_until", system.Now) ?? long.MaxValue;
        long world = system.WorldTime.ToUnixTimeMilliseconds();
        return index =>
        {
            DeviceRow row = _devices.Row(index);
            long seen = row.SeenBefore == 0 ? system.Now : world - row.SeenBefore;
            return seen >= start && world - row.DiscoveredBefore <= end;
        };
    }

    private ApiResponse DnsNames(ApiCall call)
    {
        JsonObject device = _devices.Find(call.Value("id")) ?? throw ApiProblem.NotFound();
        string name = JsonText.Of(device["dns_name"])!;
        return ApiResponse.Of(new JsonObject
        {
            ["dns_names"] = new JsonArray(new JsonObject { ["dns_name"] = name, ["last_observation_time"] = system.Now }),
            ["current_dns_names"] = new JsonArray(name),
        });
    }

    private ApiResponse Addresses(ApiCall call)
    {
        JsonObject device = _devices.Find(call.Value("id")) ?? throw ApiProblem.NotFound();
        string[] addresses = new[] { JsonText.Of(device["ipaddr4"]), JsonText.Of(device["ipaddr6"]) }.OfType<string>().ToArray();
        return ApiResponse.Of(new JsonObject
        {
            ["ipaddrs"] = JsonText.Array(addresses.Select(address => new JsonObject { ["ipaddr"] = address, ["last_observation_time"] = system.Now })),
            ["current_ipaddrs"] = JsonText.Array(addresses.Select(address => (JsonNode?)address)),
            ["associated_ipaddrs"] = new JsonArray(),
        });
    }

    private ApiResponse Groups(ApiCall call)
    {
        string? name = call.QueryText("name");
        string? type = call.QueryText("type");
        return ApiResponse.List(system.Set("devicegroups")!.List().Where(group =>
            (string.IsNullOrEmpty(name) || JsonText.String(group["name"])?.Contains(name, StringComparison.OrdinalIgnoreCase) == true)
            && (type is null or "all" || (type == "built_in") == (JsonText.Flag(group["built_in"]) == true))));
    }

    private ApiResponse Members(ApiCall call)
    {
        JsonObject group = system.Set("devicegroups")!.Find(call.Value("id")) ?? throw ApiProblem.NotFound();
        (int limit, int offset) = Paging.Read(call, DefaultLimit);
        Func<int, bool>? active = Active(call.QueryText("active_from"), call.QueryText("active_until"));
        if (MemberFilter(group) is { } filter)
        {
            return Page(filter, active, limit, offset);
        }

        IEnumerable<JsonNode> members = system.Relations.Of("devicegroups", call.Value("id"), "devices")
            .Where(key => active is null || (_devices.IndexOf(key) is { } index && active(index)))
            .Select(_devices.Find).OfType<JsonNode>().Skip(offset);
        return ApiResponse.List(limit < 0 ? members : members.Take(limit));
    }

    /// <summary>What fills a dynamic group; null for a static one.</summary>
    public Func<int, bool>? MemberFilter(JsonObject group) =>
        group["filter"] is JsonObject { Count: > 0 } filter ? Filter.Compile(filter)
        : JsonText.String(group["field"]) is { Length: > 0 } field ? Filter.CompileSearch(field, JsonText.String(group["value"]))
        : null;

    private string RequireStatic(ApiCall call)
    {
        JsonObject group = system.Set("devicegroups")!.Find(call.Value("id")) ?? throw ApiProblem.NotFound();
        return MemberFilter(group) is null ? call.Value("id") : throw ApiProblem.Invalid("Devices of a dynamic group cannot be assigned.");
    }

    private IEnumerable<JsonNode> Watched() =>
        system.Relations.Of("watchlist", "all", "devices").OrderBy(static id => long.Parse(id, CultureInfo.InvariantCulture))
            .Select(_devices.Find).OfType<JsonNode>();
}
