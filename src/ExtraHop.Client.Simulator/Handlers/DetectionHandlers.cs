using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Catalogue;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.Eql;
using ExtraHop.Client.Simulator.Filters;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;
using ExtraHop.Client.Simulator.World;

namespace ExtraHop.Client.Simulator.Handlers;

/// <summary>Detections: searches, changes, tickets, notes, logs.</summary>
internal sealed class DetectionHandlers(SimulatedSystem system)
{
    private const int MostDetections = 20_000;

    // Seen on 26.3: more may be asked for, an answer holds no more.
    private const int MostOfRecentFirmware = 5000;
    private const int RecentFirmware = 26;

    private static readonly string[] s_changeable = ["assignee", "resolution", "status", "ticket_id", "ai_disposition"];

    public void Register(HandlerTable table)
    {
        table.Add("POST /detections/search", Search);
        table.Add("PATCH /detections/{id}", Change);
        table.Add("PATCH /detections/tickets", ChangeTickets);
        table.Add("PUT /detections/{id}/notes", WriteNote);
        table.Add("POST /search/eql/detectionlogs", Logs);
    }

    // Of seeded ones, so that a field exists whatever the detections hold by now.
    private EqlFields LogFields => EqlFields.Of(Enumerable.Range(1, DetectionSeed.Kindred).Select(number =>
    {
        JsonObject made = system.Samples.Make("Detection", number);
        DetectionSeed.Adjust(system, made, number);
        return DetectionLog.Entry(made);
    }));

    private ResourceCollection Detections => system.Collection("detections");

    private ApiResponse WriteNote(ApiCall call)
    {
        if (!Detections.Contains(call.Value("id")))
        {
            throw ApiProblem.NotFound();
        }

        var note = (JsonObject)call.BodyObject.DeepClone();
        note["author"] = call.User;
        note["update_time"] = system.Now;
        system.Documents.Set(call.ResolvedPath, note);
        return ApiResponse.Status204Or(call.Operation.Status);
    }

    private ApiResponse Search(ApiCall call)
    {
        JsonObject body = call.BodyObject;
        int limit = Paging.Clamp(JsonText.Long(body["limit"]) ?? 1000);
        if (limit > MostDetections)
        {
            throw ApiProblem.Search(422, FormattableString.Invariant($"'limit' must not be more than {MostDetections}."));
        }

        if (Version.Parse(system.CurrentVersion).Major >= RecentFirmware)
        {
            limit = limit < 0 ? MostOfRecentFirmware : Math.Min(limit, MostOfRecentFirmware);
        }

        IEnumerable<JsonObject> found = Detections.List();
        foreach ((string member, string field, Func<long, long, bool> keep) in new (string, string, Func<long, long, bool>)[]
        {
            ("from", "update_time", static (value, bound) => value >= bound),
            ("until", "start_time", static (value, bound) => value <= bound),
            ("create_time", "create_time", static (value, bound) => value >= bound),
            ("mod_time", "mod_time", static (value, bound) => value >= bound),
            ("update_time", "update_time", static (value, bound) => value >= bound),
        })
        {
            if (WireTime.Parse(body[member], member, system.Now) is { } bound
                && !(member is "from" or "mod_time" or "update_time" or "create_time" && JsonText.Long(body[member]) == 0))
            {
                found = found.Where(detection => keep(JsonText.Long(detection[field]) ?? 0, bound));
            }
        }

        JsonObject filter = body["filter"] switch
        {
            null => [],
            JsonObject members => members,
            _ => throw ApiProblem.Search(400, "'filter' must be an object."),
        };
        CheckFilter(filter);
        found = Sort(Filter(found, filter), body["sort"] as JsonArray);
        IEnumerable<JsonObject> page = found.Skip(Math.Max(0, Paging.Clamp(JsonText.Long(body["offset"]) ?? 0)));
        page = limit < 0 ? page : page.Take(limit);
        return ApiResponse.List(
            JsonText.Flag(body["id_only"]) == true ? page.Select(detection => new JsonObject { ["id"] = detection["id"]!.DeepClone() }) : page);
    }

    /// <summary>Refuses what detections cannot be searched by, and values that their members never hold.</summary>
    private void CheckFilter(JsonObject filter)
    {
        ApiModel model = system.Catalogue.Models["DetectionSearchFilter"];
        foreach ((string name, JsonNode? value) in filter)
        {
            ApiField field = model.Fields.FirstOrDefault(field => field.Name == name)
                ?? throw ApiProblem.Search(400, $"Detections cannot be filtered by '{name}'; expected {string.Join(", ", model.Names)}.");
            if (field.IsArray && value is not (null or JsonArray))
            {
                throw ApiProblem.Search(400, $"'{name}' of the filter must be a list of texts.");
            }

            string[] known = field.Enum.Select(one => one.GetString()!).Append(".none").ToArray();
            if (known.Length > 1 && JsonText.Texts(value).FirstOrDefault(text => !known.Contains(text)) is { } unknown)
            {
                throw ApiProblem.Search(400, $"There is no {name} '{unknown}'; expected {string.Join(", ", known)}.");
            }
        }
    }

    private static IEnumerable<JsonObject> Filter(IEnumerable<JsonObject> found, JsonObject filter)
    {
        foreach (string member in new[] { "assignee", "resolution", "status", "ticket_id" })
        {
            var wanted = JsonText.Texts(filter[member]).ToHashSet(StringComparer.Ordinal);
            if (wanted.Count > 0)
            {
                found = found.Where(detection => wanted.Contains(JsonText.String(detection[member]) ?? ".none"));
            }
        }

        var categories = JsonText.Texts(filter["categories"]).Concat(
            JsonText.String(filter["category"]) is { } one ? [one] : []).ToHashSet(StringComparer.Ordinal);
        if (categories.Count > 0)
        {
            found = found.Where(detection => JsonText.Texts(detection["categories"]).Any(categories.Contains));
        }

        var types = JsonText.Texts(filter["types"]).ToHashSet(StringComparer.Ordinal);
        if (types.Count > 0)
        {
            found = found.Where(detection => types.Contains(JsonText.String(detection["type"]) ?? string.Empty));
        }

        if (JsonText.Flag(filter["recommended"]) is { } recommended)
        {
            found = found.Where(detection => JsonText.Flag(detection["recommended"]) == recommended);
        }

        return JsonText.Long(filter["risk_score_min"]) is { } least ? found.Where(detection => JsonText.Long(detection["risk_score"]) >= least) : found;
    }

    private IEnumerable<JsonObject> Sort(IEnumerable<JsonObject> found, JsonArray? sort)
    {
        ApiModel model = system.Catalogue.Models["Detection"];
        (string Field, bool Descending)[] keys = (sort ?? []).Select(
            entry => (Field: SortEntry.Field(entry), Descending: SortEntry.IsDescending(entry))).ToArray();
        if (keys.FirstOrDefault(key => !model.Has(key.Field)).Field is { } unknown)
        {
            throw ApiProblem.Search(400, $"Detections cannot be sorted by '{unknown}'.");
        }

        // The last key is sorted first, so that the first one decides.
        return Enumerable.Reverse(keys).Aggregate(found, (rows, key) => key.Descending
            ? rows.OrderByDescending(row => JsonText.Double(row[key.Field])).ThenByDescending(row => JsonText.Of(row[key.Field]), StringComparer.Ordinal)
            : rows.OrderBy(row => JsonText.Double(row[key.Field])).ThenBy(row => JsonText.Of(row[key.Field]), StringComparer.Ordinal));
    }

    private ApiResponse Change(ApiCall call)
    {
        JsonObject body = call.BodyObject;
        CheckChange(body, Detections.Find(call.Value("id")) ?? throw ApiProblem.NotFound());
        return Detections.Change(call.Value("id"), detection => Apply(body, detection)) ? ApiResponse.NoContent() : throw ApiProblem.NotFound();
    }

    /// <summary>Refuses states that there are not, and a resolution of what is not closed.</summary>
    private void CheckChange(JsonObject body, JsonObject detection)
    {
        IEnumerable<ApiField> given = system.Catalogue.Models["Detection"].Fields
            .Where(field => field.Enum.Count > 0 && s_changeable.Contains(field.Name) && body[field.Name] is not null);
        foreach (ApiField field in given)
        {
            string? text = JsonText.Of(body[field.Name]);
            if (field.Enum.All(known => known.GetString() != text))
            {
                throw ApiProblem.Invalid(
                    $"There is no {field.Name} '{text}'; expected null, {string.Join(", ", field.Enum.Select(known => known.GetString()))}.");
            }
        }

        string? status = JsonText.String(body.ContainsKey("status") ? body["status"] : detection["status"]);
        if (body["resolution"] is { } resolution && status != "closed")
        {
            throw ApiProblem.Invalid($"'resolution' is '{JsonText.Of(resolution)}', but the status is '{status ?? "open"}'; only closed detections have one.");
        }
    }

    private void Apply(JsonObject body, JsonObject detection)
    {
        foreach (string member in s_changeable.Where(body.ContainsKey))
        {
            detection[member] = body[member]?.DeepClone();
        }

        if (JsonText.String(detection["status"]) != "closed")
        {
            detection["resolution"] = null;
        }

        foreach (JsonObject update in (body["participants"] as JsonArray ?? []).OfType<JsonObject>())
        {
            JsonObject? participant = (detection["participants"] as JsonArray ?? []).OfType<JsonObject>().FirstOrDefault(
                one => JsonText.Of(one["id"]) == JsonText.Of(update["id"]));
            foreach (string member in new[] { "usernames", "origins" })
            {
                if (participant is not null && update.ContainsKey(member))
                {
                    participant[member] = update[member]?.DeepClone();
                }
            }
        }

        detection["mod_time"] = system.Now;
    }

    private ApiResponse ChangeTickets(ApiCall call)
    {
        JsonObject body = call.BodyObject;
        string ticket = JsonText.String(body["ticket_id"]) ?? throw ApiProblem.Plain(400, "'ticket_id' must be a text.");
        JsonObject[] concerned = Detections.List().Where(detection => JsonText.String(detection["ticket_id"]) == ticket).ToArray();
        foreach (JsonObject detection in concerned)
        {
            CheckChange(body, detection);
        }

        foreach (JsonObject detection in concerned)
        {
            Detections.Change(Detections.KeyOf(detection), target => Apply(body, target));
        }

        return ApiResponse.NoContent();
    }

    private ApiResponse Logs(ApiCall call)
    {
        JsonObject body = call.BodyObject;
        string? text = JsonText.String(body["eql"]);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw ApiProblem.Search(400, "'eql' must be a query.");
        }

        int limit = Paging.Clamp(JsonText.Long(body["limit"]) ?? 100);
        int offset = Paging.Clamp(JsonText.Long(body["offset"]) ?? 0);
        if (limit < 0 || offset < 0)
        {
            throw ApiProblem.Search(400, "'limit' and 'offset' must not be negative.");
        }

        JsonObject[] entries = Detections.List().Select(DetectionLog.Entry).ToArray();
        EqlQuery query = EqlParser.Read(text, LogFields);
        JsonObject[] found = entries.Where(query.Matches).ToArray();
        if (query.SortField is { } field)
        {
            var order = Comparer<JsonObject>.Create((left, right) => SortEntry.Compare(RecordValues.Find(left, field), RecordValues.Find(right, field)));
            found = [.. query.Descending ? found.OrderDescending(order) : found.Order(order)];
        }

        return ApiResponse.Of(new JsonObject { ["total"] = found.Length, ["results"] = JsonText.Array(found.Skip(offset).Take(limit)) });
    }
}
