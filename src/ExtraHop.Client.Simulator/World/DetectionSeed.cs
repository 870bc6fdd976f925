using System.Globalization;
using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator;

/// <summary>Makes detections read like detections: types, scores, participants of the network, times that follow each other.</summary>
internal static class DetectionSeed
{
    private static readonly (string Type, string Title, string Category, int Score, string Tactic, string Technique)[] Kinds =
    [
        ("port_scan", "Port Scan", "sec.recon", 45, "TA0043", "T1046"),
        ("rdp_brute_force", "RDP Brute Force", "sec.exploit", 72, "TA0006", "T1110"),
        ("dns_tunnel", "DNS Tunnel", "sec.command", 85, "TA0011", "T1071"),
        ("slow_database", "Slow Database Responses", "perf.database", 0, "", ""),
        ("data_exfiltration", "Unusual Outbound Transfer", "sec.action", 91, "TA0010", "T1048"),
        ("web_errors", "Web Server Errors", "perf.web", 0, "", ""),
    ];

    private static readonly string?[] Statuses = [null, "new", "in_progress", "closed", "acknowledged", null];

    public static void Adjust(SimulatedSystem system, JsonObject made, int number)
    {
        var kind = Kinds[number % Kinds.Length];
        var now = system.WorldTime.ToUnixTimeMilliseconds();
        var start = now - (long)(SeededHash.Of(system.Options.Seed, "detection start", number) % (7UL * 86_400_000 - 7_200_000)) - 7_200_000;
        var status = Statuses[number % Statuses.Length];
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
        made["participants"] = new JsonArray(Participant(system, number, "offender"), Participant(system, number, "victim"));
        if (kind.Score == 0)
        {
            made.Remove("risk_score");
        }
        else
        {
            made["risk_score"] = kind.Score;
        }
    }

    private static JsonArray Mitre(string id, string kind)
    {
        if (id.Length == 0)
        {
            return [];
        }

        var entry = new JsonObject { ["id"] = id, ["name"] = "Simulated " + id, ["url"] = $"https://attack.example.com/{kind}/{id}" };
        if (kind == "techniques")
        {
            entry["legacy_ids"] = new JsonArray(id);
        }

        return new JsonArray(entry);
    }

    private static JsonObject Participant(SimulatedSystem system, int number, string role)
    {
        var devices = (DeviceSet)system.Set("devices")!;
        var id = number * 2 + (role == "offender" ? 0 : 1);
        var made = system.Samples.Make("DetectionParticipant", id);
        made["id"] = id;
        made["role"] = role;
        made["external"] = false;
        made["usernames"] = new JsonArray();
        made["origins"] = new JsonArray();
        made["username"] = null;
        made["scanner_service"] = null;
        if (devices.Count == 0)
        {
            made["object_type"] = "ipaddr";
            made.Remove("object_id");
            return made;
        }

        var row = devices.Row(SeededHash.Below(system.Options.Seed, role, number, devices.Count));
        made["object_type"] = "device";
        made["object_id"] = devices.IdOf(row);
        made["object_value"] = row.Address4;
        made["hostname"] = row.DnsName;
        return made;
    }
}
