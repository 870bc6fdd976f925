using System.Net;
using System.Text;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>One call, four ways to it, each over a handler of its own that gives the same answer.</summary>
internal sealed class Scenario
{
    /// <summary>The ways in the order of the tables.</summary>
    public static readonly string[] Ways = ["hand-written", "plain Refit", "plain Refit, buffered", "the client"];

    private static readonly Uri s_origin = new("https://eda.example.com/");
    private static readonly DeviceSearch s_search = new() { Limit = 100 };
    private static readonly TagCreate s_tag = new() { Name = "benchmark" };

    private Scenario(
        string name,
        Func<HttpMessageHandler> handler,
        Func<HandWritten, ValueTask<long>> hand,
        Func<PlainRefit, ValueTask<long>> plain,
        Func<ExtraHopClient, ValueTask<long>> client)
    {
        Name = name;
        var written = new HandWritten(new HttpClient(handler()) { BaseAddress = s_origin });
        PlainRefit refit = Plain(handler(), buffered: false);
        PlainRefit buffered = Plain(handler(), buffered: true);
        ExtraHopClient whole = WholePipeline.Over(handler());
        HandWrittenAsync = () => hand(written);
        PlainAsync = () => plain(refit);
        BufferedAsync = () => plain(buffered);
        ClientAsync = () => client(whole);
    }

    public string Name { get; }

    /// <summary>With <see cref="HttpClient"/> as everybody has it: its own timeout of 100 s, which ends with the headers.</summary>
    public Func<ValueTask<long>> HandWrittenAsync { get; }

    /// <summary>Refit alone, which sends bodies in chunks that cannot be sent again.</summary>
    public Func<ValueTask<long>> PlainAsync { get; }

    /// <summary>Refit alone with bodies that are written first, as the client sends them.</summary>
    public Func<ValueTask<long>> BufferedAsync { get; }

    /// <summary>The client as its users get it, with every handler.</summary>
    public Func<ValueTask<long>> ClientAsync { get; }

    /// <summary>All four, as <see cref="Ways"/> names them.</summary>
    public IReadOnlyList<Func<ValueTask<long>>> All => [HandWrittenAsync, PlainAsync, BufferedAsync, ClientAsync];

    /// <summary>Refit alone over a handler of ours.</summary>
    public static PlainRefit Plain(HttpMessageHandler handler, bool buffered) =>
        PlainRefit.Over(new HttpClient(handler) { BaseAddress = new Uri(s_origin, "/api/v1") }, buffered);

    /// <summary>A device of 1.2 KB.</summary>
    public static Scenario GetOne(bool yields = false)
    {
        byte[] body = Encoding.UTF8.GetBytes(DeviceSample.Json);
        return new(
            "get one device",
            () => new MemoryHandler(HttpStatusCode.OK, body, null, yields),
            static async http => (await http.GetDeviceAsync(10212)).Id,
            static async http => (await http.GetDeviceAsync(10212)).Id,
            static async client => (await client.Devices.GetAsync(10212)).Id);
    }

    /// <summary>A search that finds 100 devices.</summary>
    public static Scenario List(bool yields = false)
    {
        byte[] body = Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Repeat(DeviceSample.Json, 100)) + "]");
        return new(
            "list 100 devices",
            () => new MemoryHandler(HttpStatusCode.OK, body, null, yields),
            static async http => (await http.SearchDevicesAsync(s_search)).Count,
            static async http => (await http.SearchDevicesAsync(s_search)).Count,
            static async client => (await client.Devices.SearchAsync(s_search)).Count);
    }

    /// <summary>A tag is created; the number of the new one comes out of the Location.</summary>
    public static Scenario Post(bool yields = false) => new(
        "post with Location",
        () => new MemoryHandler(HttpStatusCode.Created, [], "/api/v1/tags/12884901889", yields),
        static async http => await http.CreateTagAsync(s_tag),
        static async http => await http.CreateTagAsync(s_tag),
        static async client => (await client.Tags.CreateAsync(s_tag)).Id);
}
