using System.Collections;
using System.Reflection;
using ExtraHop.Client.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ExtraHop.Client.Generator.Tests;

public sealed class CachingTests
{
    private const string Tags = """
        namespace Sample;

        [ApiGroup("Tags")]
        public interface ITagsApi
        {
            [Get("/tags/{id}")]
            Task<string> GetAsync(long id, [Query] Window? window = null, CancellationToken cancellationToken = default);
        }
        """;

    private const string Users = """
        namespace Sample;

        [ApiGroup("Users")]
        public interface IUsersApi
        {
            [Delete("/users/{name}")]
            Task DeleteAsync(string name, CancellationToken cancellationToken = default);

            [Get("/users/{nobody}")]
            Task WrongAsync(CancellationToken cancellationToken = default);
        }
        """;

    private const string Elsewhere = "namespace Sample; public sealed record Window { public long? From { get; init; } }";

    [Fact]
    public void An_edit_elsewhere_writes_no_class_again()
    {
        (_, GeneratorRunResult second) = RunTwice(Elsewhere, "namespace Sample; public sealed record Window { public long? From { get; init; } } public class Other { void M() { } }");

        Assert.All(Reasons(second, RestGenerator.ApiStep), AssertKept);
        Assert.All(OutputReasons(second), static r => Assert.Equal(IncrementalStepRunReason.Cached, r));
    }

    [Fact]
    public void An_edit_above_an_interface_writes_no_class_again_though_its_problems_move()
    {
        (GeneratorRunResult first, GeneratorRunResult second) = RunTwice(Users, "// A new first line.\n" + Users);

        Assert.All(Reasons(second, RestGenerator.ApiStep), AssertKept);
        Assert.Equal(first.GeneratedSources.Select(static s => s.SourceText.ToString()), second.GeneratedSources.Select(static s => s.SourceText.ToString()));
        Assert.Equal(IncrementalStepRunReason.Modified, Assert.Single(Reasons(second, RestGenerator.ProblemStep)));
        Assert.Equal(Line(Assert.Single(first.Diagnostics)) + 1, Line(Assert.Single(second.Diagnostics)));

        static int Line(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line;
    }

    [Fact]
    public void An_edit_of_one_interface_writes_only_its_class_again()
    {
        (_, GeneratorRunResult second) = RunTwice(Tags, Tags.Replace("/tags/", "/labels/", StringComparison.Ordinal));

        AssertOnlyFirstModified(Reasons(second, RestGenerator.ApiStep));
        AssertOnlyFirstModified(OutputReasons(second)[..2]);
        Assert.Contains("/labels/", second.GeneratedSources[0].SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_property_of_a_query_object_in_another_file_writes_its_class_again()
    {
        (_, GeneratorRunResult second) = RunTwice(Elsewhere, Elsewhere.Replace("{ public", "{ public bool? Newest { get; init; } public", StringComparison.Ordinal));

        AssertOnlyFirstModified(Reasons(second, RestGenerator.ApiStep));
        AssertOnlyFirstModified(OutputReasons(second)[..2]);
        Assert.Contains("\"newest\"", second.GeneratedSources[0].SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_step_holds_a_symbol_a_tree_or_a_compilation()
    {
        (GeneratorRunResult first, _) = RunTwice(Users, Users);

        IEnumerable<object> values = first.TrackedSteps
            .Where(static s => s.Key is RestGenerator.ApiStep or RestGenerator.ProblemStep)
            .SelectMany(static s => s.Value).SelectMany(static s => s.Outputs).Select(static o => o.Value);
        Assert.NotEmpty(values);
        Assert.All(values, static v => AssertPlain(v, v.GetType().Name, new HashSet<object>(ReferenceEqualityComparer.Instance)));
    }

    private static (GeneratorRunResult First, GeneratorRunResult Second) RunTwice(string before, string after)
    {
        Assert.Contains(before, new[] { Tags, Users, Elsewhere });
        SyntaxTree[] trees = [.. new[] { Tags, Users, Elsewhere }.Select(static (s, i) => GeneratorRun.Parse(GeneratorRun.Usings + s, $"File{i}.cs"))];
        int changed = Array.IndexOf([Tags, Users, Elsewhere], before);
        CSharpCompilation compilation = GeneratorRun.Compile(trees);
        GeneratorDriver driver = GeneratorRun.Driver().RunGenerators(compilation);
        GeneratorRunResult first = driver.GetRunResult().Results.Single();
        Assert.Equal(2, first.GeneratedSources.Length);

        compilation = compilation.ReplaceSyntaxTree(trees[changed], GeneratorRun.Parse(GeneratorRun.Usings + after, $"File{changed}.cs"));
        return (first, driver.RunGenerators(compilation).GetRunResult().Results.Single());
    }

    private static IReadOnlyList<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        [.. result.TrackedSteps[step].SelectMany(static s => s.Outputs).Select(static o => o.Reason)];

    private static IncrementalStepRunReason[] OutputReasons(GeneratorRunResult result) =>
        [.. result.TrackedOutputSteps.SelectMany(static s => s.Value).SelectMany(static s => s.Outputs).Select(static o => o.Reason)];

    private static void AssertKept(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"The step was not kept but {reason}.");

    private static void AssertOnlyFirstModified(IReadOnlyList<IncrementalStepRunReason> reasons)
    {
        Assert.Equal(2, reasons.Count);
        Assert.Equal(IncrementalStepRunReason.Modified, reasons[0]);
        AssertKept(reasons[1]);
    }

    private static void AssertPlain(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || value is DiagnosticDescriptor || !seen.Add(value))
        {
            return;
        }

        Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or Compilation or SemanticModel or Location, $"{path} holds a {value.GetType().Name}");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                AssertPlain(item, path + "[]", seen);
            }

            return;
        }

        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
        {
            AssertPlain(field.GetValue(value), path + "." + field.Name, seen);
        }
    }
}
