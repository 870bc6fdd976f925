using System.Globalization;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.World;

/// <summary>Makes detections read like detections: types, scores, participants of the network, times that follow each other.</summary>
internal static class DetectionSeed
{
    private static readonly DetectionKind[] s_kinds =
    [
        new(
            "port_scan", "Port Scan", "sec.recon", 45, new("TA0007", "Discovery"), new("T1046", "Network Service Discovery"),
            static number => new() { ["ports"] = new JsonArray(22, 80, 443, 1024 + number) }),
        new(
            "rdp_brute_force", "RDP Brute Force", "sec.exploit", 72, new("TA0006", "Credential Access"), new("T1110", "Brute Force"),
            static number => new() { ["attempts"] = 200 + number }),
        new("dns_tunnel", "DNS Tunnel", "sec.command", 85, new("TA0011", "Command and Control"), new("T1071", "Application Layer Protocol"),
            static number => new() { ["domain"] = FormattableString.Invariant($"t{number}.example.net"), ["queries"] = 900 + number }),
        new("slow_database", "Slow Database Responses", "perf.database", null, null, null, static number => new() { ["processing_time_ms"] = 400 + number }),
        new("data_exfiltration", "Unusual Outbound Transfer", "sec.action", 91, new("TA0010", "Exfiltration"),
            new("T1048", "Exfiltration Over Alternative Protocol"), static number => new() { ["bytes"] = 2_000_000_000L + number }, ToOutside: true),
        new("web_errors", "Web Server Errors", "perf.web", null, null, null, static _ => new() { ["status_codes"] = new JsonArray(500, 503) }),
    ];

    /// <summary>After how many numbers the kinds start again.</summary>
    public static int Kindred => s_kinds.Length;

    private static readonly string?[] s_statuses = [null, "new", "in_progress", "closed", "acknowledged", null];

    public static void Adjust(SimulatedSystem system, JsonObject made, int number)
    {
        DetectionKind kind = s_kinds[number % s_kinds.Length];
        long now = system.WorldTime.ToUnixTimeMilliseconds();
        long start = now - (long)(SeededHash.Of(system.Options.Seed, "detection start", number) % (7UL * 86_400_000 - 7_200_000)) - 7_200_000;
        string? status = s_statuses[number % s_statuses.Length];
        made["appliance_id"] = 0;
        made["assignee"] = number % 3 == 0 ? "ops" : null;
        made["categories"] = new JsonArray(kind.Category[..kind.Category.IndexOf('.', StringComparison.Ordinal)], kind.Category);
        made["description"] = $"{kind.Title} seen. See [the device](#/metrics/devices/{number.ToString(CultureInfo.InvariantCulture)}).";
        made["start_time"] = start;
        made["create_time"] = start + 60_000;
        made["end_time"] = start + 3_600_000;
        made["update_time"] = start + 3_600_000;
        made["mod_time"] = start + 3_660_000;
        made["is_user_created"] = false;
        made["recommended"] = number % 4 == 0;
        made["status"] = status;
        made["resolution"] = status == "closed" ? "action_taken" : null;
        made["ticket_id"] = number % 5 == 0 ? FormattableString.Invariant($"TICKET-{number}") : null;
        made["title"] = kind.Title;
        made["type"] = kind.Type;
        made["url"] = FormattableString.Invariant($"https://localhost/extrahop/#/detections/detail/{number}");
        made["mitre_tactics"] = Mitre(kind.Tactic, "tactics");
        made["mitre_techniques"] = Mitre(kind.Technique, "techniques");
        made["properties"] = kind.Properties(number);
        made["participants"] = new JsonArray(Participant(system, number, "offender", isOutside: false), Participant(system, number, "victim", kind.ToOutside));

        // Detections of performance have no risk.
        made.Remove("risk_score");
        if (kind.RiskScore is { } score)
        {
            made["risk_score"] = score;
        }
    }

    private static JsonArray Mitre(MitreName? name, string kind)
    {
        if (name is null)
        {
            return [];
        }

        var entry = new JsonObject { ["id"] = name.Id, ["name"] = name.Name, ["url"] = $"https://attack.example.com/{kind}/{name.Id}" };
        if (kind == "techniques")
        {
            entry["legacy_ids"] = new JsonArray(name.Id);
        }

        return new JsonArray(entry);
    }

    private static JsonObject Participant(SimulatedSystem system, int number, string role, bool isOutside)
    {
        var devices = (DeviceSet)system.Set("devices")!;
        var made = new JsonObject
        {
            ["id"] = number * 2 + (role == "offender" ? 0 : 1),
            ["role"] = role,
            ["endpoint"] = role == "offender" ? "client" : "server",
            ["external"] = isOutside,
            ["usernames"] = new JsonArray(),
            ["origins"] = new JsonArray(),
            ["username"] = null,
            ["scanner_service"] = null,
        };
        if (isOutside || devices.Count == 0)
        {
            // What is no device has an address, and neither a number nor, at times, a name.
            made["object_type"] = "ipaddr";
            made["object_value"] = FormattableString.Invariant($"203.0.113.{1 + number % 250}");
            return made;
        }

        DeviceRow row = devices.Row(SeededHash.Below(system.Options.Seed, role, number, devices.Count));
        made["object_type"] = "device";
        made["object_id"] = devices.IdOf(row);
        made["object_value"] = row.Address4;
        made["hostname"] = row.DnsName;
        return made;
    }
}
