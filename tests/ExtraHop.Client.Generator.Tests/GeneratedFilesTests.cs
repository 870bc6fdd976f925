using ExtraHop.Client.Generator.Tests.Harness;

namespace ExtraHop.Client.Generator.Tests;

/// <summary>Which files are generated, and what is left to the compiler.</summary>
public sealed class GeneratedFilesTests
{
    [Fact]
    public void Each_interface_gets_its_own_file()
    {
        GeneratorRun run = GeneratorRun.Of("""
            namespace A { [ApiGroup("Things")] public interface IThingsApi { } }
            namespace A.B { [ApiGroup("Things")] public interface IThingsApi { } }
            [ApiGroup("Things")] public interface IThingsApi { }
            """);

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["A.B.ThingsApi.g.cs", "A.ThingsApi.g.cs", "ThingsApi.g.cs"], run.Sources.Select(static s => s.HintName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_attribute_on_both_parts_of_an_interface_is_left_to_the_compiler()
    {
        GeneratorRun run = GeneratorRun.Of("""
            [ApiGroup("Things")] public partial interface IThingsApi { }
            [ApiGroup("Things")] public partial interface IThingsApi { }
            """);

        Assert.Single(run.Sources);
        Assert.Contains("CS0579", Assert.Single(run.CompilerMessages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_does_not_exist_is_left_to_the_compiler()
    {
        GeneratorRun run = GeneratorRun.OfMembers(
            """
            [Get("/a/{id}")]
            Task AAsync(Missing id, CancellationToken cancellationToken = default);

            [Get("/b")]
            Task BAsync(Missing value, [Query] Window window, CancellationToken cancellationToken = default);

            [Get("/c")]
            Task<List<Missing>> CAsync(CancellationToken cancellationToken = default);

            [Post("/d")]
            Task DAsync([Body] Missing[] body, CancellationToken cancellationToken = default);
            """,
            "public sealed record Window(Missing From);");

        Assert.Empty(run.Diagnostics);
        Assert.All(run.CompilerMessages, static m => Assert.Contains("CS0246", m, StringComparison.Ordinal));
    }

    [Fact]
    public void An_interface_without_the_attribute_is_left_alone() =>
        Assert.Empty(GeneratorRun.Of("public interface IThingsApi { Task GetAsync(); }").Sources);
}
