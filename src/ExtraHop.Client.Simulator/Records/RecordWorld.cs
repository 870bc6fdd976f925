using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Eql;
using ExtraHop.Client.Simulator.Packets;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Records;

/// <summary>
/// The records of the last six hours; each is made from its number alone. A record tells of a conversation that ended shortly before it was written, so its
/// packets are found for as long as the packetstore keeps them.
/// </summary>
internal sealed class RecordWorld(SimulatedSystem system, PacketWorld packets)
{
    // A little less than six hours, so that "-6h" still finds all of them some minutes after the start.
    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(350);

    private static readonly string[] s_types = ["~http", "~http", "~dns_request", "~ssl_open", "~http", "~flow", "~dns_request", "~http"];
    private static readonly Dictionary<string, ConversationKind> s_kinds = new(StringComparer.Ordinal)
    {
        ["~http"] = ConversationKind.Http,
        ["~dns_request"] = ConversationKind.Dns,
        ["~ssl_open"] = ConversationKind.Tls,
        ["~flow"] = ConversationKind.Tls,
    };
    private static readonly string[] s_methods = ["GET", "GET", "GET", "POST", "PUT"];
    private static readonly int[] s_codes = [200, 200, 200, 302, 404, 500];
    private static readonly string[] s_queryTypes = ["A", "AAAA", "PTR"];

    private EqlFields? _fields;

    /// <summary>The fields that a query may name: those of every kind of record, and those inside of objects, as in <c>ex.isSuspicious</c>.</summary>
    public EqlFields Fields => _fields ??= EqlFields.Of(Enumerable.Range(0, s_types.Length).Select(Source));

    private int Seed => system.Options.Seed;

    /// <summary>The numbers of all records, newest first: what came since the start is numbered after what was there.</summary>
    public IEnumerable<int> Numbers => Enumerable.Range(Seeded, Later).Reverse().Concat(Enumerable.Range(0, Seeded));

    private int Seeded => system.Options.Records;

    private int Later => system.Options.KeepCapturing && Seeded > 0 ? (int)Math.Max(0, ((system.Now - Start) / Step) + 1) : 0;

    private long Start => system.WorldTime.ToUnixTimeMilliseconds();

    /// <summary>Milliseconds from one record to the next.</summary>
    private double Step => s_window.TotalMilliseconds / Math.Max(1, Seeded);

    public static string TypeOf(int number) => s_types[number % s_types.Length];

    public long TimeOf(int number) => number < Seeded ? Start - (long)((number + 1) * Step) : Start + (long)((number - Seeded) * Step);

    public string IdOf(int number) => SeededHash.Hex(Seed, "record", number, 10);

    public JsonObject Source(int number)
    {
        string type = TypeOf(number);
        long time = TimeOf(number);
        Exchange exchange = packets.LastBefore(time, s_kinds[type]);
        Conversation conversation = exchange.Conversation;
        // Flows have no client and no server, only two ends; everything else names its ends by what they did.
        (string one, string other) = type == "~flow" ? ("sender", "receiver") : ("client", "server");
        var source = new JsonObject
        {
            ["timestamp"] = time,
            ["first"] = exchange.First,
            ["last"] = exchange.Last,
            ["recordType"] = type,
            ["ex"] = new JsonObject { ["isSuspicious"] = number % 9 == 0 },
            ["flowId"] = SeededHash.Hex(Seed, "flow", exchange.First, 8),
            ["vlan"] = conversation.Vlan,
        };
        AddEnd(source, one, conversation.Client);
        AddEnd(source, other, conversation.Server);
        switch (type)
        {
            case "~http":
                int code = SeededHash.Pick(Seed, "code", number, s_codes);
                source["method"] = SeededHash.Pick(Seed, "method", number, s_methods);
                source["uri"] = $"{conversation.Name}/item/{(number % 97).ToString(CultureInfo.InvariantCulture)}";
                source["host"] = conversation.Name;
                source["statusCode"] = code;
                source["isHttps"] = number % 3 == 0;
                source["processingTime"] = Math.Round(SeededHash.Below(Seed, "processing", number, 20_000) / 100.0, 2);
                source["reqBytes"] = 200 + SeededHash.Below(Seed, "request bytes", number, 800);
                source["rspBytes"] = 400 + SeededHash.Below(Seed, "response bytes", number, 90_000);
                source["tags"] = new JsonArray("web", code >= 400 ? "error" : "ok");
                break;
            case "~dns_request":
                source["qname"] = conversation.Name;
                source["qtype"] = SeededHash.Pick(Seed, "qtype", number, s_queryTypes);
                source["errorNum"] = number % 11 == 0 ? 3 : 0;
                source["ansCount"] = number % 11 == 0 ? 0 : 1;
                break;
            case "~ssl_open":
                source["version"] = number % 2 == 0 ? "TLSv1.3" : "TLSv1.2";
                source["cipherSuite"] = "TLS_AES_256_GCM_SHA384";
                source["host"] = conversation.Name;
                break;
            default:
                source["l7proto"] = "SSL";
                source["bytes"] = 1000 + SeededHash.Below(Seed, "flow bytes", number, 900_000);
                source["pkts"] = 4 + SeededHash.Below(Seed, "flow packets", number, 900);
                break;
        }

        return source;
    }

    // Devices stand in records by their discovery ID, which is the same on every sensor and console.
    private static void AddEnd(JsonObject source, string name, ConversationEnd end)
    {
        source[name] = new JsonArray(Typed("device", end.Device.DiscoveryId));
        (_, IPAddress address, ushort port) = end.Endpoint;
        source[name + "Addr"] = Typed(address.AddressFamily == AddressFamily.InterNetworkV6 ? "ipaddr6" : "ipaddr4", address.ToString());
        source[name + "Port"] = port;
    }

    private static JsonObject Typed(string type, JsonNode value) => new() { ["type"] = type, ["value"] = value };
}
