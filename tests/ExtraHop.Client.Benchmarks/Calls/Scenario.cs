using System.Net;
using System.Text;
using ExtraHop.Client.Rest;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>One call, three ways to it, each over a handler of its own that gives the same answer.</summary>
internal sealed class Scenario
{
    private static readonly Uri s_origin = new("https://eda.example.com/");
    private static readonly DeviceSearch s_search = new() { Limit = 100 };
    private static readonly TagCreate s_tag = new() { Name = "benchmark" };

    private Scenario(string name, Func<HttpMessageHandler> handler, Func<HandWritten, ValueTask<long>> hand, Func<ExtraHopClient, ValueTask<long>> client)
    {
        Name = name;
        var written = new HandWritten(new HttpClient(handler()) { BaseAddress = s_origin });
        var generated = new ExtraHopClient(
            new RestClient(
                new HttpClient(handler()) { Timeout = Timeout.InfiniteTimeSpan },
                new RestSettings { Origin = s_origin, TotalTimeout = TimeSpan.FromSeconds(100) }),
            null);
        ExtraHopClient whole = WholePipeline.Over(handler());
        HandWrittenAsync = () => hand(written);
        GeneratedAsync = () => client(generated);
        WholeAsync = () => client(whole);
    }

    public string Name { get; }

    /// <summary>With <see cref="HttpClient"/> as everybody has it: its own timeout of 100 s, which ends with the headers.</summary>
    public Func<ValueTask<long>> HandWrittenAsync { get; }

    /// <summary>What the generator writes, without handlers. Its deadline is as long and covers the body, too.</summary>
    public Func<ValueTask<long>> GeneratedAsync { get; }

    /// <summary>The same with every handler of the client.</summary>
    public Func<ValueTask<long>> WholeAsync { get; }

    /// <summary>A device of 1.2 KB.</summary>
    public static Scenario GetOne(bool yields = false)
    {
        byte[] body = Encoding.UTF8.GetBytes(DeviceSample.Json);
        return new(
            "get one device",
            () => new MemoryHandler(HttpStatusCode.OK, body, null, yields),
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
            static async client => (await client.Devices.SearchAsync(s_search)).Count);
    }

    /// <summary>A tag is created; the number of the new one comes out of the Location.</summary>
    public static Scenario Post(bool yields = false) => new(
        "post with Location",
        () => new MemoryHandler(HttpStatusCode.Created, [], "/api/v1/tags/12884901889", yields),
        static async http => await http.CreateTagAsync(s_tag),
        static async client => (await client.Tags.CreateAsync(s_tag)).Id);
}
