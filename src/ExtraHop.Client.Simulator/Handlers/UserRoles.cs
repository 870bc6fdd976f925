using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator;

/// <summary>What a user may do, from the roles and add-ons of the guides.</summary>
internal sealed class UserRoles
{
    private static readonly HashSet<string> s_administrationGroups = new(StringComparer.Ordinal)
    {
        "ApiKeys", "Appliances", "Auth", "Cloud", "ExtraHop", "License", "Pairing", "RunningConfig", "SslDecryptKeys", "SupportPacks", "UserGroups", "Users", "Nodes",
    };

    private static readonly HashSet<string> s_readingPosts = new(StringComparer.Ordinal)
    {
        "POST /activitymaps/query", "POST /activitymaps/{id}/query", "POST /detections/search", "POST /search/eql/detectionlogs", "POST /devices/search",
        "POST /investigations/search", "POST /metrics", "POST /metrics/total", "POST /metrics/totalbyobject", "POST /networkusers/search", "POST /packets/search",
        "POST /records/cursor", "POST /records/search",
    };

    // Every user finds out what it talks to.
    private static readonly HashSet<string> s_forEveryone = new(StringComparer.Ordinal) { "GET /extrahop", "GET /extrahop/version", "GET /extrahop/platform", "GET /extrahop/edition" };

    private readonly Level _level;
    private readonly string? _packets;
    private readonly bool _seesDetections;
    private readonly OwnershipRights? _ownership;

    private UserRoles(Level level, string? packets, bool seesDetections, OwnershipRights? ownership = null)
    {
        _level = level;
        _packets = packets;
        _seesDetections = seesDetections;
        _ownership = ownership;
    }

    private enum Level
    {
        None,
        RestrictedMetrics,
        Metrics,
        Reading,
        Write,
        Administration,
    }

    /// <summary>The first bytes of each packet that the user gets; null is all of them.</summary>
    public int? PacketSlice => _packets == "slices_only" ? 64 : null;

    public bool SeesSessionKeys => _packets == "full_with_keys";

    public bool SeesDetections => _seesDetections;

    /// <summary>The option speaks of the setup user; everyone else has the roles that GET /users tells.</summary>
    public static UserRoles Of(SimulatedSystem system, string user)
    {
        if (user == CredentialStore.SetupUser)
        {
            return new UserRoles(system.Options.Privileges switch
            {
                SimulatedPrivileges.SystemAdministration => Level.Administration,
                SimulatedPrivileges.FullWrite => Level.Write,
                _ => Level.Reading,
            }, "full_with_keys", seesDetections: true);
        }

        JsonObject roles = system.Collection("users").Find(user)?["effective_roles"] as JsonObject ?? [];
        Level level = (JsonText.String(roles["system"]), JsonText.String(roles["write"]), JsonText.String(roles["metrics"])) switch
        {
            ("full", _, _) => Level.Administration,
            (_, "full", _) => Level.Write,
            (_, "limited" or "personal", _) => Level.Reading,
            (_, _, "full") => Level.Metrics,
            (_, _, "restricted") => Level.RestrictedMetrics,
            _ => Level.None,
        };
        bool isFull = level == Level.Administration;
        return new UserRoles(
            level,
            JsonText.String(roles["packets"]) ?? (isFull ? "full_with_keys" : null),
            JsonText.String(roles["ndr"]) != "none" && JsonText.String(roles["detections"]) != "none",
            JsonText.String(roles["write"]) is { } write ? new OwnershipRights(system, write) : null);
    }

    /// <summary>Refuses with 403 what the user may not do.</summary>
    public void Require(ApiOperation operation, IReadOnlyDictionary<string, string> values, string user)
    {
        bool allowed = operation switch
        {
            { Group: "Packets" } or { Key: "GET /packetcaptures/{id}" } => _packets is not null,
            _ when s_forEveryone.Contains(operation.Key) => true,

            // Keys of one's own.
            { Path: "/users/{username}/apikeys" or "/users/{username}/apikeys/{keyid}" } when values["username"] == user => true,
            _ when _level == Level.Administration => true,
            _ when operation.IsRead || s_readingPosts.Contains(operation.Key) => _level >= Level.Reading || (_level == Level.Metrics && IsQuery(operation)) || IsShared(operation),
            _ when _level == Level.Write && !s_administrationGroups.Contains(operation.Group) => true,
            _ => _ownership?.Allows(operation, values, user) == true,
        };
        if (!allowed)
        {
            throw ApiProblem.Plain(403, "The user does not have the privileges that this operation needs.");
        }
    }

    /// <summary>The answer of a user who sees no detections; null when the operation shows none.</summary>
    public ApiResponse? WithoutDetections(ApiOperation operation)
    {
        if (_seesDetections || operation.Group is not ("Detections" or "Investigations") || operation.Path.Contains("/formats", StringComparison.Ordinal)
            || operation.Path.Contains("/rules", StringComparison.Ordinal))
        {
            return null;
        }

        return operation.ReturnsArray && !operation.Path.Contains('{', StringComparison.Ordinal) ? ApiResponse.List([]) : throw ApiProblem.NotFound();
    }

    private static bool IsQuery(ApiOperation operation) => operation.Group is "Metrics" or "Records";

    /// <summary>What is shared with a user: metrics users view it, too.</summary>
    private bool IsShared(ApiOperation operation) => _level >= Level.RestrictedMetrics && operation is { IsRead: true, Group: "Dashboards" };
}
