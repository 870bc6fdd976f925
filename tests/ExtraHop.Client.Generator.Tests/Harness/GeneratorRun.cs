using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ExtraHop.Client.Generator.Tests.Harness;

/// <summary>One run of the generator over one source file, compiled against the real client.</summary>
internal sealed class GeneratorRun
{
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Threading;
        using System.Threading.Tasks;
        using ExtraHop.Client;
        using ExtraHop.Client.Rest;

        """;

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Latest);
    private static readonly MetadataReference[] s_references = FindReferences();

    private GeneratorRun(GeneratorDriverRunResult result, Compilation compilation)
    {
        Result = result;
        Compilation = compilation;
    }

    public GeneratorDriverRunResult Result { get; }

    /// <summary>The compilation with what was generated.</summary>
    public Compilation Compilation { get; }

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    public ImmutableArray<GeneratedSourceResult> Sources => Result.Results.Single().GeneratedSources;

    /// <summary>What the compiler itself says about the source and the generated code: errors and warnings.</summary>
    public IReadOnlyList<string> CompilerMessages =>
        [.. Compilation.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Warning).Select(static d => d.ToString())];

    public static GeneratorRun Of(string source)
    {
        CSharpCompilation compilation = Compile(Parse(Usings + source));
        GeneratorDriver driver = Driver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        return new GeneratorRun(driver.GetRunResult(), output);
    }

    /// <summary>Runs over one interface named IThingsApi with these members.</summary>
    public static GeneratorRun OfMembers(string members, string others = "") => Of(Interface(members, others));

    public static string Interface(string members, string others = "") => $$"""
        namespace Sample;

        [ApiGroup("Things")]
        public interface IThingsApi
        {
        {{members}}
        }

        {{others}}
        """;

    public static SyntaxTree Parse(string source, string path = "Sample.cs") => CSharpSyntaxTree.ParseText(source, s_parse, path);

    /// <summary>A compilation under a name that the client lets see its internals, as the attributes are internal.</summary>
    public static CSharpCompilation Compile(params SyntaxTree[] trees) => CSharpCompilation.Create(
        "ExtraHop.Client.Tests",
        trees,
        s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new RestGenerator().AsSourceGenerator()],
        parseOptions: s_parse,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static MetadataReference[] FindReferences()
    {
        string platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return
        [
            .. platform.Split(Path.PathSeparator)
                .Where(static p => Path.GetFileName(p) is { } name
                    && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll")
                    && !name.StartsWith("System.Private.Windows", StringComparison.Ordinal))
                .Append(typeof(IWireValue).Assembly.Location)
                .Select(static p => MetadataReference.CreateFromFile(p)),
        ];
    }
}
