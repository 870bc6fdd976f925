using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Eql;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.World;

/// <summary>The records of the last six hours, newest first; each is made from its number alone.</summary>
internal sealed class RecordWorld(SimulatedSystem system)
{
    // A little less than six hours, so that "-6h" still finds all of them some minutes after the start.
    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(350);

    private static readonly string[] s_types = ["~http", "~http", "~dns_request", "~ssl_open", "~http", "~flow", "~dns_request", "~http"];
    private static readonly Dictionary<string, int> s_ports = new(StringComparer.Ordinal) { ["~http"] = 80, ["~dns_request"] = 53 };
    private static readonly string[] s_methods = ["GET", "GET", "GET", "POST", "PUT"];
    private static readonly int[] s_codes = [200, 200, 200, 302, 404, 500];
    private static readonly string[] s_queryTypes = ["A", "AAAA", "PTR"];

    private EqlFields? _fields;

    /// <summary>The fields that a query may name: those of every kind of record, and those inside of objects, as in <c>ex.isSuspicious</c>.</summary>
    public EqlFields Fields => _fields ??= EqlFields.Of(Enumerable.Range(0, s_types.Length).Select(Source));

    private int Seed => system.Options.Seed;

    public int Count => system.Options.Records;

    public static string TypeOf(int number) => s_types[number % s_types.Length];

    public long TimeOf(int number) => system.WorldTime.ToUnixTimeMilliseconds() - (long)((number + 1) * s_window.TotalMilliseconds / Math.Max(1, Count));

    public string IdOf(int number) => SeededHash.Hex(Seed, "record", number, 10);

    public JsonObject Source(int number)
    {
        string type = TypeOf(number);
        int devices = Math.Max(1, system.Options.Devices);
        var client = new DeviceRow(Seed, SeededHash.Below(Seed, "record client", number, devices));
        var server = new DeviceRow(Seed, SeededHash.Below(Seed, "record server", number, devices));
        // Flows have no client and no server, only two ends; everything else names its ends by what they did.
        (string one, string other) = type == "~flow" ? ("sender", "receiver") : ("client", "server");
        long time = TimeOf(number);
        var source = new JsonObject
        {
            ["timestamp"] = time,
            ["first"] = time - 1 - SeededHash.Below(Seed, "record length", number, 30_000),
            ["last"] = time,
            ["recordType"] = type,
            ["ex"] = new JsonObject { ["isSuspicious"] = number % 9 == 0 },
            [one] = Device(client),
            [one + "Addr"] = Typed("ipaddr4", client.Address4),
            [one + "Port"] = 49_152 + SeededHash.Below(Seed, "record port", number, 16_000),
            [other] = Device(server),
            [other + "Addr"] = Typed("ipaddr4", server.Address4),
            [other + "Port"] = s_ports.GetValueOrDefault(type, 443),
            ["flowId"] = SeededHash.Hex(Seed, "flow", number, 8),
            ["vlan"] = client.Vlan,
        };
        switch (type)
        {
            case "~http":
                int code = SeededHash.Pick(Seed, "code", number, s_codes);
                source["method"] = SeededHash.Pick(Seed, "method", number, s_methods);
                source["uri"] = FormattableString.Invariant($"web-{server.Index}.example.com/item/{number % 97}");
                source["host"] = FormattableString.Invariant($"web-{server.Index}.example.com");
                source["statusCode"] = code;
                source["isHttps"] = number % 3 == 0;
                source["processingTime"] = Math.Round(SeededHash.Below(Seed, "processing", number, 20_000) / 100.0, 2);
                source["reqBytes"] = 200 + SeededHash.Below(Seed, "request bytes", number, 800);
                source["rspBytes"] = 400 + SeededHash.Below(Seed, "response bytes", number, 90_000);
                source["tags"] = new JsonArray("web", code >= 400 ? "error" : "ok");
                break;
            case "~dns_request":
                source["qname"] = FormattableString.Invariant($"host-{number % 211}.example.com");
                source["qtype"] = SeededHash.Pick(Seed, "qtype", number, s_queryTypes);
                source["errorNum"] = number % 11 == 0 ? 3 : 0;
                source["ansCount"] = number % 11 == 0 ? 0 : 1;
                break;
            case "~ssl_open":
                source["version"] = number % 2 == 0 ? "TLSv1.3" : "TLSv1.2";
                source["cipherSuite"] = "TLS_AES_256_GCM_SHA384";
                source["host"] = FormattableString.Invariant($"secure-{number % 40}.example.com");
                break;
            default:
                source["l7proto"] = "SSL";
                source["bytes"] = 1000 + SeededHash.Below(Seed, "flow bytes", number, 900_000);
                source["pkts"] = 4 + SeededHash.Below(Seed, "flow packets", number, 900);
                break;
        }

        return source;
    }

    private static JsonObject Typed(string type, JsonNode value) => new() { ["type"] = type, ["value"] = value };

    // Devices stand in records by their discovery ID, which is the same on every sensor and console.
    private static JsonArray Device(DeviceRow row) => new(Typed("device", row.DiscoveryId));
}
