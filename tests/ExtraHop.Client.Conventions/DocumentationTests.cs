using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ExtraHop.Client.Http.Handlers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ExtraHop.Client.Conventions;

/// <summary>What the README and the pages under docs claim in code and tables is true.</summary>
public sealed partial class DocumentationTests
{
    /// <summary>What a reader has at hand when a block does not make it itself.</summary>
    private const string AtHand =
        """
        global using ExtraHop.Client;
        global using ExtraHop.Client.Packets;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        internal static partial class Program
        {
            private static readonly ExtraHopClient client = null!;
            private static readonly IServiceCollection services = null!;
            private static readonly IConfiguration configuration = null!;
            private static readonly PacketCapture capture = null!;
            private static readonly CaptureReader reader = null!;
            private static readonly ExtraHop.Client.Simulator.ExtraHopSimulator system = null!;
            private static readonly ExtraHopClient tested = null!;
            private static readonly CancellationToken cancellationToken = default;
        }
        """;

    /// <summary>What a project for .NET 8 compiles by default.</summary>
    private const LanguageVersion OldestLanguage = LanguageVersion.CSharp12;

    public static TheoryData<string, int> Blocks
    {
        get
        {
            var blocks = new TheoryData<string, int>();
            foreach (string page in Pages())
            {
                for (int index = 0; index < BlocksOf(page).Count; index++)
                {
                    blocks.Add(SourceTree.Relative(page), index);
                }
            }

            return blocks;
        }
    }

    [Fact]
    public void There_are_blocks_to_compile() => Assert.True(Blocks.Count >= 15, $"{Blocks.Count} blocks");

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_block_of_csharp_compiles(string page, int index) =>
        AssertCompiles(ScriptCompiler.WithoutDirectives(BlocksOf(Path.Combine(SourceTree.Root, page))[index]), $"{page}, block {index + 1}");

    [Fact]
    public void Every_example_in_XML_docs_compiles()
    {
        int examples = 0;
        foreach (string file in SourceTree.CSharpFiles("src"))
        {
            foreach (Match match in Example().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")))
            {
                string code = System.Net.WebUtility.HtmlDecode(DocMark().Replace(match.Groups[1].Value, string.Empty)).Trim();
                AssertCompiles(code.StartsWith("new ", StringComparison.Ordinal) ? $"_ = {code};" : code, SourceTree.Relative(file));
                examples++;
            }
        }

        Assert.True(examples >= 8, $"{examples} examples");
    }

    [Fact]
    public void The_readme_shows_the_retry_table_as_it_is()
    {
        string readme = File.ReadAllText(Path.Combine(SourceTree.Root, "README.md"));
        string shown = readme.Split("<!-- retry table -->")[1].Split("<!-- /retry table -->")[0].Trim();
        var expected = new StringBuilder("| outcome | reads | changes |\n|---|---|---|\n");
        foreach (RetryRule rule in RetryTable.Rows)
        {
            expected.Append(CultureInfo.InvariantCulture, $"| {Describe(rule.Outcome)} | {Describe(rule.Reads)} | {Describe(rule.Changes)} |\n");
        }

        Assert.Equal(expected.ToString().Trim(), shown.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Readmes_of_packages_have_no_links_that_only_the_repository_resolves()
    {
        Assert.Equal(4, PackageReadmes().Count());
        Assert.Empty(
            PackageReadmes()
                .SelectMany(static page => RelativeLink().Matches(File.ReadAllText(page)).Select(match => $"{SourceTree.Relative(page)}: {match.Value}")));
    }

    private static string Describe(RetryOutcome outcome) => outcome.Kind switch
    {
        RetryOutcomeKind.Answer => $"{outcome.Status}",
        RetryOutcomeKind.NotSent => "the request was not sent",
        RetryOutcomeKind.ProxyRefused => "the proxy refused its credential",
        RetryOutcomeKind.ConnectionLost => "the connection was lost",
        RetryOutcomeKind.AttemptTimeout => "an attempt took too long",
        RetryOutcomeKind.CertificateRefused => "the certificate was refused",
        _ => throw new InvalidOperationException($"The README has no words for {outcome.Kind}."),
    };

    private static string Describe(RetryVerdict verdict) => verdict switch
    {
        RetryVerdict.Always => "retried",
        RetryVerdict.WithRetryAfter => "retried if the system says when",
        _ => "not retried",
    };

    private static void AssertCompiles(string code, string where)
    {
        var compilation = CSharpCompilation.Create(
            "block",
            [
                Compiler.Parse(code, "block.cs", OldestLanguage),
                Compiler.Parse(AtHand, "atHand.cs", OldestLanguage),
                Compiler.Parse(ScriptCompiler.LinqPadStub, "linqPad.cs", OldestLanguage),
                Compiler.ImplicitUsings(OldestLanguage),
            ],
            Compiler.References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(
            compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error)
                .Select(d => $"{where}: {d.GetMessage(CultureInfo.InvariantCulture)}\n{code}"));
    }

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "docs"), "*.md").Append(Path.Combine(SourceTree.Root, "README.md")).Concat(PackageReadmes())
            .Order(StringComparer.Ordinal);

    /// <summary>The readmes that packages carry, beside the projects.</summary>
    private static IEnumerable<string> PackageReadmes() =>
        Directory.EnumerateDirectories(Path.Combine(SourceTree.Root, "src")).Select(static project => Path.Combine(project, "README.md")).Where(File.Exists);

    private static IReadOnlyList<string> BlocksOf(string page) =>
        [.. CSharpBlock().Matches(File.ReadAllText(page).ReplaceLineEndings("\n")).Select(static match => match.Groups[1].Value)];

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex(@"\]\((?!https?://)[^)]*\)")]
    private static partial Regex RelativeLink();

    [GeneratedRegex("<code>\n(.*?)</code>", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("^ */// ?", RegexOptions.Multiline)]
    private static partial Regex DocMark();
}
