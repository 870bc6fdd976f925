using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ExtraHop.Client.Conventions;

/// <summary>Arrows between the client's folders run one way: what stands on a floor knows nothing of the floors above it.</summary>
public sealed class DependencyTests
{
    private const string Client = "src/ExtraHop.Client/";

    /// <summary>The files that are in no folder.</summary>
    private const string Root = "(root)";

    /// <summary>The floors, from below.</summary>
    private static readonly string[][] s_floors =
    [
        ["Serialization", "Errors", "Rest", "Pipeline", "Telemetry"],
        ["Paging", "Jobs", "Packets"],
        ["Resources"],
        [Root, "Hosting"],
        ["Rollouts"],
    ];

    /// <summary>The files that may point up, each to one folder and with its reason.</summary>
    private static readonly (string File, string To, string Reason)[] s_exempt =
    [
        ("Serialization/ExtraHopJsonContext.cs", "Resources", "naming every type that goes over the wire is its purpose"),
        ("Serialization/ExtraHopJsonContext.cs", "Jobs", "a job is such a type"),
        ("Errors/JobFailedException.cs", "Jobs", "carries the job that failed"),
        ("Errors/JobTimeoutException.cs", "Jobs", "carries the handle, so that the wait can go on"),
        ("Pipeline/ClientSettings.cs", "Jobs", "keeps how jobs are waited for, frozen with the other options"),
        ("Pipeline/OptionsRules.cs", "Jobs", "checks that option, too"),
        ("Pipeline/OptionsRules.cs", Root, "checks what the user set"),
        ("Pipeline/SettingsFactory.cs", Root, "reads what the user set, once"),
    ];

    private static readonly Lazy<IReadOnlyCollection<Arrow>> s_arrowsUp = new(FindArrowsUp);

    [Fact]
    public void Every_folder_stands_on_a_floor() => Assert.Equal(
        s_floors.SelectMany(static floor => floor).Order(StringComparer.Ordinal),
        SourceTree.CSharpFiles(Client).Select(static file => FolderOf(SourceTree.Relative(file))).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_points_up() =>
        Assert.Empty(s_arrowsUp.Value.Where(static arrow => !s_exempt.Any(arrow.IsFrom)).Select(static arrow => $"{arrow.File} uses {arrow.Type} of {arrow.To}"));

    [Fact]
    public void What_may_point_up_does() =>
        Assert.Empty(s_exempt.Where(static exempt => !s_arrowsUp.Value.Any(arrow => arrow.IsFrom(exempt))).Select(static exempt => $"{exempt.File} -> {exempt.To}: {exempt.Reason}"));

    private static HashSet<Arrow> FindArrowsUp()
    {
        SyntaxTree[] files = [.. SourceTree.CSharpFiles(Client).Select(static file => Compiler.Parse(File.ReadAllText(file), SourceTree.Relative(file)))];
        MetadataReference[] references = [.. Compiler.References.Where(static r => Path.GetFileNameWithoutExtension(r.Display) is not ("ExtraHop.Client" or "ExtraHop.Client.Simulator"))];
        var compilation = CSharpCompilation.Create("client", [.. files, Compiler.ImplicitUsings()], references);

        var arrows = new HashSet<Arrow>();
        foreach (SyntaxTree file in files.Where(static file => FloorOf(FolderOf(file.FilePath)) < s_floors.Length - 1))
        {
            int floor = FloorOf(FolderOf(file.FilePath));
            SemanticModel model = compilation.GetSemanticModel(file);
            foreach (SimpleNameSyntax name in file.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                // A member counts for its type, which need not be named beside it.
                ISymbol? symbol = model.GetSymbolInfo(name).Symbol;
                if ((symbol as INamedTypeSymbol ?? symbol?.ContainingType) is { DeclaringSyntaxReferences: [var declaration, ..] } type
                    && FolderOf(declaration.SyntaxTree.FilePath) is var to && FloorOf(to) > floor)
                {
                    arrows.Add(new Arrow(file.FilePath[Client.Length..], to, type.Name));
                }
            }
        }

        return arrows;
    }

    private static string FolderOf(string path) => path[Client.Length..].Split('/') is [var folder, _, ..] ? folder : Root;

    private static int FloorOf(string folder) => Array.FindIndex(s_floors, floor => floor.Contains(folder, StringComparer.Ordinal));

    /// <summary>A file that uses a type of a folder above it.</summary>
    private sealed record Arrow(string File, string To, string Type)
    {
        public bool IsFrom((string File, string To, string Reason) exempt) => exempt.File == File && exempt.To == To;
    }
}
