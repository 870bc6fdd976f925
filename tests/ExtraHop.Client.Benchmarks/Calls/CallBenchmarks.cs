using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>The calls themselves against hand-written code on the same handler, and the whole pipeline beside them.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class CallBenchmarks
{
    private readonly Scenario _one = Scenario.GetOne();
    private readonly Scenario _list = Scenario.List();
    private readonly Scenario _post = Scenario.Post();

    [Benchmark(Baseline = true, Description = "hand-written")]
    [BenchmarkCategory("get one device")]
    public ValueTask<long> GetHandWritten() => _one.HandWrittenAsync();

    [Benchmark(Description = "generated")]
    [BenchmarkCategory("get one device")]
    public ValueTask<long> GetGenerated() => _one.GeneratedAsync();

    [Benchmark(Description = "generated + all handlers")]
    [BenchmarkCategory("get one device")]
    public ValueTask<long> GetPipeline() => _one.WholeAsync();

    [Benchmark(Baseline = true, Description = "hand-written")]
    [BenchmarkCategory("list 100 devices")]
    public ValueTask<long> ListHandWritten() => _list.HandWrittenAsync();

    [Benchmark(Description = "generated")]
    [BenchmarkCategory("list 100 devices")]
    public ValueTask<long> ListGenerated() => _list.GeneratedAsync();

    [Benchmark(Description = "generated + all handlers")]
    [BenchmarkCategory("list 100 devices")]
    public ValueTask<long> ListPipeline() => _list.WholeAsync();

    [Benchmark(Baseline = true, Description = "hand-written")]
    [BenchmarkCategory("post with Location")]
    public ValueTask<long> PostHandWritten() => _post.HandWrittenAsync();

    [Benchmark(Description = "generated")]
    [BenchmarkCategory("post with Location")]
    public ValueTask<long> PostGenerated() => _post.GeneratedAsync();

    [Benchmark(Description = "generated + all handlers")]
    [BenchmarkCategory("post with Location")]
    public ValueTask<long> PostPipeline() => _post.WholeAsync();
}
