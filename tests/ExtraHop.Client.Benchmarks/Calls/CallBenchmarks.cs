using System.Net;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using ExtraHop.Client.Rest;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>The calls themselves against hand-written code on the same handler, and the whole pipeline beside them.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class CallBenchmarks
{
    private readonly DeviceSearch _search = new() { Limit = 100 };
    private readonly TagCreate _tag = new() { Name = "benchmark" };

    private Path? _one;
    private Path? _list;
    private Path? _post;

    [GlobalSetup]
    public void Setup()
    {
        string device = DeviceSample.Json;
        _one = new Path(HttpStatusCode.OK, Encoding.UTF8.GetBytes(device), null);
        _list = new Path(HttpStatusCode.OK, Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Repeat(device, 100)) + "]"), null);
        _post = new Path(HttpStatusCode.Created, [], "/api/v1/tags/12884901889");
    }

    [Benchmark(Baseline = true, Description = "hand-written")]
    [BenchmarkCategory("get one device")]
    public Task<Device> GetHandWritten() => _one!.Hand.GetDeviceAsync(10212);

    [Benchmark(Description = "generated")]
    [BenchmarkCategory("get one device")]
    public Task<Device> GetGenerated() => _one!.Generated.Devices.GetAsync(10212);

    [Benchmark(Description = "generated + all handlers")]
    [BenchmarkCategory("get one device")]
    public Task<Device> GetPipeline() => _one!.Whole.Devices.GetAsync(10212);

    [Benchmark(Baseline = true, Description = "hand-written")]
    [BenchmarkCategory("list 100 devices")]
    public Task<IReadOnlyList<Device>> ListHandWritten() => _list!.Hand.SearchDevicesAsync(_search);

    [Benchmark(Description = "generated")]
    [BenchmarkCategory("list 100 devices")]
    public Task<IReadOnlyList<Device>> ListGenerated() => _list!.Generated.Devices.SearchAsync(_search);

    [Benchmark(Description = "generated + all handlers")]
    [BenchmarkCategory("list 100 devices")]
    public Task<IReadOnlyList<Device>> ListPipeline() => _list!.Whole.Devices.SearchAsync(_search);

    [Benchmark(Baseline = true, Description = "hand-written")]
    [BenchmarkCategory("post with Location")]
    public Task<long> PostHandWritten() => _post!.Hand.CreateTagAsync(_tag);

    [Benchmark(Description = "generated")]
    [BenchmarkCategory("post with Location")]
    public async Task<long> PostGenerated() => (await _post!.Generated.Tags.CreateAsync(_tag)).Id;

    [Benchmark(Description = "generated + all handlers")]
    [BenchmarkCategory("post with Location")]
    public async Task<long> PostPipeline() => (await _post!.Whole.Tags.CreateAsync(_tag)).Id;

    /// <summary>One answer, three ways to it.</summary>
    private sealed class Path
    {
        private static readonly Uri s_origin = new("https://eda.example.com/");

        public Path(HttpStatusCode status, byte[] body, string? location)
        {
            HttpMessageHandler Handler() => new MemoryHandler(status, body, location);

            // A timeout of HttpClient's own is what everybody has by default; our calls keep their deadline themselves, at the same length.
            Hand = new HandWritten(new HttpClient(Handler()) { BaseAddress = s_origin, Timeout = TimeSpan.FromSeconds(100) });
            Generated = new ExtraHopClient(
                new RestClient(
                    new HttpClient(Handler()) { Timeout = Timeout.InfiniteTimeSpan },
                    new RestSettings { Origin = s_origin, TotalTimeout = TimeSpan.FromSeconds(100) }),
                null);
            Whole = WholePipeline.Over(Handler());
        }

        public HandWritten Hand { get; }

        public ExtraHopClient Generated { get; }

        public ExtraHopClient Whole { get; }
    }
}
