namespace ExtraHop.Client.Simulator.Rules;

/// <summary>The operations that rules treat apart, by their keys in the catalogue. What the catalogue itself says is not repeated here.</summary>
internal static class OperationRules
{
    /// <summary>Who asks for the first key has none: the password of the setup account, in the body, stands for it.</summary>
    public static readonly IReadOnlySet<string> NeedNoCredential = Set("POST /apikeys");

    /// <summary>Every user finds out what it talks to.</summary>
    public static readonly IReadOnlySet<string> ForEveryone = Set("GET /extrahop", "GET /extrahop/version", "GET /extrahop/platform", "GET /extrahop/edition");

    /// <summary>What users may do with keys of their own.</summary>
    public static readonly IReadOnlySet<string> OnOwnKeys = Set("GET /users/{username}/apikeys", "GET /users/{username}/apikeys/{keyid}");

    /// <summary>What brings packets, beside the group of their name.</summary>
    public static readonly IReadOnlySet<string> BringPackets = Set("GET /packetcaptures/{id}");

    public static readonly IReadOnlySet<string> ReadingPosts = Set(
        "POST /activitymaps/query", "POST /activitymaps/{id}/query", "POST /detections/search", "POST /search/eql/detectionlogs", "POST /devices/search",
        "POST /investigations/search", "POST /metrics", "POST /metrics/total", "POST /metrics/totalbyobject", "POST /networkusers/search",
        "POST /packets/search", "POST /records/cursor", "POST /records/search");

    public static readonly IReadOnlySet<string> AdministrationGroups = Set(
        "ApiKeys", "Appliances", "Auth", "Cloud", "ExtraHop", "License", "Pairing", "RunningConfig", "SslDecryptKeys", "SupportPacks", "UserGroups", "Users",
        "Nodes");

    public static readonly IReadOnlySet<string> QueryGroups = Set("Metrics", "Records");

    public static readonly IReadOnlySet<string> DetectionGroups = Set("Detections", "Investigations");

    /// <summary>Parts of paths of those groups that show no detection.</summary>
    public static readonly IReadOnlyList<string> WithoutDetections = ["/formats", "/rules"];

    /// <summary>What real clients leave out although the catalogue marks it: switches default to off, remote users have no password, the vendor's scripts send
    /// no window and no nickname.</summary>
    public static readonly IReadOnlySet<string> Forgiven = Set(
        "POST /users password", "POST /packets/search from", "POST /extrahop/sslcert/signingrequest subject_alternative_names",
        "POST /metrics from", "POST /metrics until", "POST /metrics/total from", "POST /metrics/total until",
        "POST /metrics/totalbyobject from", "POST /metrics/totalbyobject until", "POST /cloud/connect nickname");

    /// <summary>Lists that other types are refused for; the system takes a single value for any other list.</summary>
    public static readonly IReadOnlySet<string> StrictLists = Set("assign", "unassign", "object_ids", "metric_specs");

    /// <summary>Bodies of these types are uploads: of any length, and kept in part.</summary>
    public static readonly IReadOnlySet<string> UploadTypes = Set("application/vnd.extrahop.firmware", "application/tar");

    private static HashSet<string> Set(params ReadOnlySpan<string> keys)
    {
        var set = new HashSet<string>(StringComparer.Ordinal);
        foreach (string key in keys)
        {
            set.Add(key);
        }

        return set;
    }
}
