using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>The client against plain Refit and hand-written code on the same handler.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class CallBenchmarks
{
    private readonly Scenario _one = Scenario.GetOne();
    private readonly Scenario _list = Scenario.List();
    private readonly Scenario _post = Scenario.Post();

    [Benchmark(Description = "hand-written")]
    [BenchmarkCategory("get one device")]
    public ValueTask<long> GetHandWritten() => _one.HandWrittenAsync();

    [Benchmark(Baseline = true, Description = "plain Refit")]
    [BenchmarkCategory("get one device")]
    public ValueTask<long> GetPlain() => _one.PlainAsync();

    [Benchmark(Description = "the client")]
    [BenchmarkCategory("get one device")]
    public ValueTask<long> GetClient() => _one.ClientAsync();

    [Benchmark(Description = "hand-written")]
    [BenchmarkCategory("list 100 devices")]
    public ValueTask<long> ListHandWritten() => _list.HandWrittenAsync();

    [Benchmark(Baseline = true, Description = "plain Refit")]
    [BenchmarkCategory("list 100 devices")]
    public ValueTask<long> ListPlain() => _list.PlainAsync();

    [Benchmark(Description = "the client")]
    [BenchmarkCategory("list 100 devices")]
    public ValueTask<long> ListClient() => _list.ClientAsync();

    [Benchmark(Description = "hand-written")]
    [BenchmarkCategory("post with Location")]
    public ValueTask<long> PostHandWritten() => _post.HandWrittenAsync();

    [Benchmark(Baseline = true, Description = "plain Refit")]
    [BenchmarkCategory("post with Location")]
    public ValueTask<long> PostPlain() => _post.PlainAsync();

    [Benchmark(Description = "plain Refit, buffered")]
    [BenchmarkCategory("post with Location")]
    public ValueTask<long> PostBuffered() => _post.BufferedAsync();

    [Benchmark(Description = "the client")]
    [BenchmarkCategory("post with Location")]
    public ValueTask<long> PostClient() => _post.ClientAsync();
}
