using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ExtraHop.Client.Conventions;

/// <summary>Compiles the samples for shells and for LINQPad as their hosts do, into programs beside the tests.</summary>
internal static class ScriptCompiler
{
    /// <summary>The line by which a script refers to the client inside this repository.</summary>
    public const string ProjectLine = "#:project ../../src/ExtraHop.Client/ExtraHop.Client.csproj";

    /// <summary>What LINQPad imports into every query by itself.</summary>
    public static readonly IReadOnlyList<string> LinqPadNamespaces =
    [
        "System", "System.Collections", "System.Collections.Generic", "System.Data", "System.Diagnostics", "System.IO", "System.Linq",
        "System.Linq.Expressions", "System.Reflection", "System.Text", "System.Text.RegularExpressions", "System.Threading", "System.Transactions",
        "System.Xml", "System.Xml.Linq", "System.Xml.XPath",
    ];

    /// <summary>What LINQPad brings itself, as far as the samples and pages use it.</summary>
    public const string LinqPadStub =
        """
        public static class Util
        {
            public static string GetPassword(string name) => name;
        }

        public static class LinqPadExtensions
        {
            public static T Dump<T>(this T value, string? title = null)
            {
                System.Console.WriteLine($"== {title}");
                if (value is System.Collections.IEnumerable rows and not string)
                {
                    foreach (object? row in rows)
                    {
                        System.Console.WriteLine(System.FormattableString.Invariant($"{row}"));
                    }
                }
                else
                {
                    System.Console.WriteLine(System.FormattableString.Invariant($"{value}"));
                }

                return value;
            }
        }
        """;

    private const LanguageVersion OldestLanguage = LanguageVersion.CSharp12;

    private static readonly ConcurrentDictionary<string, Lazy<string>> s_scripts = new(StringComparer.Ordinal);

    /// <summary>Every script, by its name without the extension.</summary>
    public static IReadOnlyList<string> Scripts => NamesIn("scripts", "*.cs");

    /// <summary>Every LINQPad query, by its name without the extension.</summary>
    public static IReadOnlyList<string> Queries => NamesIn("linqpad", "*.linq");

    /// <summary>Compiles a file-based program, once for all tests.</summary>
    /// <returns>The program's path.</returns>
    public static string CompileScript(string name) =>
        s_scripts.GetOrAdd(name, static script => new Lazy<string>(() => Compile(script, "script." + script, TextOf(script)))).Value;

    /// <summary>Compiles a query of statements: as the body of a method, with the namespaces of LINQPad and of its header, in the language of .NET 8.</summary>
    /// <param name="name">The query.</param>
    /// <param name="change">Changes the text of its statements first.</param>
    /// <returns>The program's path.</returns>
    public static string CompileQuery(string name, Func<string, string>? change = null)
    {
        (XElement header, string statements) = ReadQuery(name);
        var program = new StringBuilder();
        foreach (string import in LinqPadNamespaces.Concat(header.Elements("Namespace").Select(static element => element.Value)))
        {
            program.Append(CultureInfo.InvariantCulture, $"using {import};\n");
        }

        program.Append("public class UserQuery\n{\nprivate static async Task Main()\n{\n").Append(change?.Invoke(statements) ?? statements).Append("\n}\n}\n");
        SyntaxTree query = Compiler.Parse(program.ToString(), name + ".linq", OldestLanguage);
        return Emit("query." + name, [query, Compiler.Parse(LinqPadStub, "linqPad.cs", OldestLanguage)]);
    }

    /// <summary>The header of a query, and what follows it.</summary>
    public static (XElement Header, string Statements) ReadQuery(string name)
    {
        const string End = "</Query>";
        string text = File.ReadAllText(PathOf("linqpad", name + ".linq")).ReplaceLineEndings("\n");
        int end = text.IndexOf(End, StringComparison.Ordinal) + End.Length;
        return (XElement.Parse(text[..end]), text[end..]);
    }

    /// <summary>A program without the lines that begin with #: or #!, which the build around the compiler reads.</summary>
    public static string WithoutDirectives(string program) => string.Join(
        '\n',
        program.ReplaceLineEndings("\n").Split('\n').Select(static line => line is ['#', '!' or ':', ..] ? "" : line));

    /// <summary>Compiles a file-based program after a change of its text.</summary>
    /// <returns>The program's path.</returns>
    public static string CompileChanged(string name, string now, string then)
    {
        string text = TextOf(name);
        Assert.Contains(now, text, StringComparison.Ordinal);
        return Compile(name, "script.changed." + name, text.Replace(now, then, StringComparison.Ordinal));
    }

    /// <summary>Compiles the text of a program.</summary>
    /// <returns>The program's path.</returns>
    public static string CompileText(string name, string text) => Compile(name, name, text);

    private static string TextOf(string script) => File.ReadAllText(PathOf("scripts", script + ".cs"));

    private static string Compile(string name, string program, string text) =>
        Emit(program, [Compiler.Parse(WithoutDirectives(text), name + ".cs"), Compiler.ImplicitUsings()]);

    private static string Emit(string name, SyntaxTree[] trees)
    {
        var compilation = CSharpCompilation.Create(
            name,
            trees,
            Compiler.References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        string path = Path.Combine(AppContext.BaseDirectory, name + ".dll");
        using (FileStream file = File.Create(path))
        {
            IEnumerable<Diagnostic> problems = compilation.Emit(file).Diagnostics.Where(static found => found.Severity >= DiagnosticSeverity.Warning);
            Assert.Empty(problems.Select(static found => found.ToString()));
        }

        return path;
    }

    private static string[] NamesIn(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(PathOf(folder, ""), pattern).Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    private static string PathOf(string folder, string file) => Path.Combine(SourceTree.Root, "samples", folder, file);
}
