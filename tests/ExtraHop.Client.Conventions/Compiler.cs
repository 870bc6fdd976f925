using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ExtraHop.Client.Conventions;

/// <summary>Compiles text against what this test project itself refers to.</summary>
internal static class Compiler
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Latest);

    private static readonly string[] s_implicitUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    /// <summary>Everything that the runtime of the tests can load, the client among it.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path))];

    /// <summary>The client among them.</summary>
    public static MetadataReference Client { get; } = References.Single(static reference => Path.GetFileName(reference.Display) == "ExtraHop.Client.dll");

    /// <summary>Parses a source file.</summary>
    public static SyntaxTree Parse(string text, string path, LanguageVersion version = LanguageVersion.Latest) =>
        CSharpSyntaxTree.ParseText(text, s_options.WithLanguageVersion(version), path);

    /// <summary>The namespaces that SDK projects import by themselves.</summary>
    public static SyntaxTree ImplicitUsings(LanguageVersion version = LanguageVersion.Latest) =>
        Parse(string.Concat(s_implicitUsings.Select(static name => $"global using {name};\n")), "usings.cs", version);
}
