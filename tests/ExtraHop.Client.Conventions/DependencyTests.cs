using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ExtraHop.Client.Conventions;

/// <summary>Arrows between the client's folders run one way: the resource groups use the rest, and nothing uses them.</summary>
public sealed class DependencyTests
{
    private const string Client = "src/ExtraHop.Client/";

    /// <summary>The lists of what goes over the wire: naming every model is their purpose.</summary>
    private static readonly string[] s_exempt = [Client + "Serialization/ExtraHopJsonContext.cs"];

    [Fact]
    public void Nothing_below_the_resource_groups_knows_them()
    {
        SyntaxTree[] files = [.. SourceTree.CSharpFiles(Client).Select(static file => Compiler.Parse(File.ReadAllText(file), SourceTree.Relative(file)))];
        MetadataReference[] references = [.. Compiler.References.Where(static r => Path.GetFileNameWithoutExtension(r.Display) is not ("ExtraHop.Client" or "ExtraHop.Client.Simulator"))];
        var compilation = CSharpCompilation.Create("client", [.. files, Compiler.ImplicitUsings()], references);

        var arrows = new SortedSet<string>(StringComparer.Ordinal);
        foreach (SyntaxTree file in files.Where(static file => IsBelow(file.FilePath)))
        {
            SemanticModel model = compilation.GetSemanticModel(file);
            foreach (SimpleNameSyntax name in file.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (model.GetSymbolInfo(name).Symbol is INamedTypeSymbol { DeclaringSyntaxReferences: [var declaration, ..] } type
                    && declaration.SyntaxTree.FilePath.StartsWith(Client + "Resources/", StringComparison.Ordinal))
                {
                    arrows.Add($"{file.FilePath} uses {type.Name}");
                }
            }
        }

        Assert.Empty(arrows);
    }

    private static bool IsBelow(string path)
    {
        string inside = path[Client.Length..];
        return inside.Contains('/', StringComparison.Ordinal) && !inside.StartsWith("Resources/", StringComparison.Ordinal) && !s_exempt.Contains(path);
    }
}
