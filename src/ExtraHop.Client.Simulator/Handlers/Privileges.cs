namespace ExtraHop.Client.Simulator;

/// <summary>Decides who may call what: a coarse copy of the privilege levels of the guides.</summary>
internal static class Privileges
{
    private static readonly HashSet<string> AdministrationGroups = new(StringComparer.Ordinal)
    {
        "ApiKeys", "Appliances", "Auth", "Cloud", "ExtraHop", "License", "Pairing", "RunningConfig", "SslDecryptKeys", "SupportPacks", "UserGroups", "Users", "Nodes",
    };

    private static readonly HashSet<string> ReadingPosts = new(StringComparer.Ordinal)
    {
        "POST /activitymaps/query", "POST /activitymaps/{id}/query", "POST /detections/search", "POST /search/eql/detectionlogs", "POST /devices/search",
        "POST /investigations/search", "POST /metrics", "POST /metrics/total", "POST /metrics/totalbyobject", "POST /networkusers/search", "POST /packets/search",
        "POST /records/cursor", "POST /records/search",
    };

    public static void Require(SimulatedSystem system, string user, ApiOperation operation)
    {
        // The option speaks of the first key; users that were created later carry their own roles, which only systems themselves enforce.
        if (user != CredentialStore.SetupUser || operation.IsRead || ReadingPosts.Contains(operation.Key))
        {
            return;
        }

        var allowed = system.Options.Privileges switch
        {
            SimulatedPrivileges.SystemAdministration => true,
            SimulatedPrivileges.FullWrite => !AdministrationGroups.Contains(operation.Group),
            _ => false,
        };
        if (!allowed)
        {
            throw ApiProblem.Plain(403, "The user does not have the privileges that this operation needs.");
        }
    }
}
