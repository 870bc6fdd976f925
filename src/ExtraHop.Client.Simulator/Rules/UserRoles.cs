using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Catalogue;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Rules;

/// <summary>What a user may do, from the roles and add-ons of the guides.</summary>
internal sealed class UserRoles
{
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
            { Group: "Packets" } => _packets is not null,
            _ when OperationRules.BringPackets.Contains(operation.Key) => _packets is not null,
            _ when OperationRules.ForEveryone.Contains(operation.Key) => true,
            _ when OperationRules.OnOwnKeys.Contains(operation.Key) && values["username"] == user => true,
            _ when _level == Level.Administration => true,
            _ when operation.IsRead || OperationRules.ReadingPosts.Contains(operation.Key) =>
                _level >= Level.Reading || (_level == Level.Metrics && OperationRules.QueryGroups.Contains(operation.Group)) || IsShared(operation),
            _ when _level == Level.Write && !OperationRules.AdministrationGroups.Contains(operation.Group) => true,
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
        if (_seesDetections || !OperationRules.DetectionGroups.Contains(operation.Group)
            || OperationRules.WithoutDetections.Any(part => operation.Path.Contains(part, StringComparison.Ordinal)))
        {
            return null;
        }

        return operation.ReturnsArray && !operation.Path.Contains('{', StringComparison.Ordinal) ? ApiResponse.List([]) : throw ApiProblem.NotFound();
    }

    /// <summary>What is shared with a user: metrics users view it, too.</summary>
    private bool IsShared(ApiOperation operation) => _level >= Level.RestrictedMetrics && operation is { IsRead: true, Group: "Dashboards" };
}
