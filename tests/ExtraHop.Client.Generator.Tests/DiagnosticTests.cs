using System.Globalization;
using System.Reflection;
using ExtraHop.Client.Generator.Diagnostics;
using ExtraHop.Client.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ExtraHop.Client.Generator.Tests;

/// <summary>Each error: its id, its whole sentence, and the place that the editor underlines.</summary>
public sealed class DiagnosticTests
{
    private const string Token = "CancellationToken cancellationToken = default";

    private const string Types = """

        public readonly record struct Kind(string Value) : IWireValue;
        public sealed record Window(DateTimeOffset From);
        public sealed record Limited(int Limit);
        public sealed record Nameless([property: AliasAs("")] int Limit);
        public enum Color { Red }
        """;

    public static TheoryData<string, string, string> Paths => new()
    {
        {
            "EHC001",
            $$"""[[|Get("/a/{id}")|]] Task GetAsync(long number, {{Token}});""",
            "'GetAsync' has no parameter for '{id}' of its path; add one named 'id', or put [AliasAs(\"id\")] on the one that is meant"
        },
        {
            "EHC001",
            $$"""[[|Delete("/a/{child-id}")|]] Task DeleteAsync([AliasAs("x")] long childId, {{Token}});""",
            "'DeleteAsync' has no parameter for '{child-id}' of its path; add one named 'childId', or put [AliasAs(\"child-id\")] on the one that is meant"
        },
        {
            "EHC001",
            """[[|Get("/a/{cancellationToken}")|]] Task GetAsync(CancellationToken cancellationToken = default);""",
            "'GetAsync' has no parameter for '{cancellationToken}' of its path; add one named 'cancellationToken', or put [AliasAs(\"cancellationToken\")] on the one that is meant"
        },
        { "EHC002", Template("a"), Malformed("a", "it has to start with '/'") },
        { "EHC002", Template(""), Malformed("", "it has to start with '/'") },
        { "EHC002", $"[[|Get(null!)|]] Task GetAsync({Token});", Malformed("null", "it has to start with '/'") },
        { "EHC002", Template("/a/"), Malformed("/a/", "it must not end with '/'") },
        { "EHC002", Template("/a//b"), Malformed("/a//b", "one of its segments is empty") },
        { "EHC002", Template("/a/{id"), Malformed("/a/{id", "a '{' is never closed with '}'") },
        { "EHC002", Template("/a/id}"), Malformed("/a/id}", "a '}' has no '{' before it") },
        { "EHC002", Template("/a/{}"), Malformed("/a/{}", "a placeholder has no name") },
        { "EHC002", Template("/a/{{id}}"), Malformed("/a/{{id}}", "'{{id}' is no placeholder; its name may hold letters, digits, '_' and '-'") },
        { "EHC002", Template("/a/{id:long}"), Malformed("/a/{id:long}", "'{id:long}' is no placeholder; its name may hold letters, digits, '_' and '-'") },
        { "EHC002", Template("/a/{id}/b/{id}"), Malformed("/a/{id}/b/{id}", "'{id}' is in it twice") },
        { "EHC002", Template("/a/{id}{name}"), Malformed("/a/{id}{name}", "nothing separates '{name}' from the placeholder before it") },
        { "EHC002", Template("/a?limit=1"), Malformed("/a?limit=1", "the query is made from parameters, so '?' cannot be a part of it") },
        { "EHC002", Template("/a b"), Malformed("/a b", "the character ' ' is not one of a path") },
        { "EHC002", Template("/a#b"), Malformed("/a#b", "the character '#' is not one of a path") },
        { "EHC002", Template("/é"), Malformed("/é", "the character 'é' is not one of a path") },
        { "EHC003", PathParameter("string? [|id|]"), NullablePath("string") },
        { "EHC003", PathParameter("long? [|id|]"), NullablePath("long") },
        { "EHC003", PathParameter("long [|id|] = 5"), NullablePath("long") },
        { "EHC003", PathParameter("string [|id|] = null!"), NullablePath("string") },
        { "EHC003", PathParameter("Kind? [|id|]"), NullablePath("Kind") },
        { "EHC004", PathParameter("ulong [|id|]"), PathType("ulong") },
        { "EHC004", PathParameter("bool [|id|]"), PathType("bool") },
        { "EHC004", PathParameter("Color [|id|]"), PathType("Color") },
        { "EHC004", PathParameter("Guid [|id|]"), PathType("Guid") },
        { "EHC004", PathParameter("IReadOnlyList<long> [|id|]"), PathType("IReadOnlyList<long>") },
        { "EHC004", PathParameter("object? [|id|]"), PathType("object?") },
    };

    public static TheoryData<string, string, string> Queries => new()
    {
        { "EHC005", Query("DateTimeOffset [|x|]"), QueryType("x", "DateTimeOffset") },
        { "EHC005", Query("double? [|x|]"), QueryType("x", "double?") },
        { "EHC005", Query("ulong [|x|]"), QueryType("x", "ulong") },
        { "EHC005", Query("Color [|x|]"), QueryType("x", "Color") },
        { "EHC005", Query("object [|x|]"), QueryType("x", "object") },
        { "EHC005", Query("IReadOnlyList<int> [|x|]"), QueryType("x", "IReadOnlyList<int>") },
        { "EHC005", Query("Limited [|x|]"), QueryType("x", "Limited") },
        { "EHC005", Query("[Query] TimeSpan [|x|]"), QueryType("x", "TimeSpan") },
        { "EHC005", Query("[Query] Color? [|x|]"), QueryType("x", "Color?") },
        { "EHC005", Query("[Query] Dictionary<string, string> [|x|]"), QueryType("x", "Dictionary<string, string>") },
        { "EHC005", Query("[Query] Window [|x|]"), QueryType("x.From", "DateTimeOffset") },
        { "EHC006", Query("int limit, [AliasAs(\"limit\")] int [|x|]"), Twice("x", "limit") },
        { "EHC006", Query("int limit, [Query] Limited [|x|]"), Twice("x.Limit", "limit") },
        { "EHC006", $"[Post(\"/a\"), Multipart] Task GetAsync(string name, [AliasAs(\"name\")] FileUpload [|x|], {Token});", Twice("x", "name") },
        { "EHC023", Query("[AliasAs(\"\")] int [|x|]"), Nameless("x") },
        { "EHC023", Query("[Query] Nameless [|x|]"), Nameless("x.Limit") },
        { "EHC023", $"[Post(\"/a\"), Multipart] Task GetAsync([AliasAs(\" \")] string [|x|], {Token});", Nameless("x") },
        { "EHC011", Query("[Query, Body] string [|x|]").Replace("Get(", "Post(", StringComparison.Ordinal), TwoPlaces("[Body]", "[Query]") },
        { "EHC011", $$"""[Post("/a/{x}")] Task GetAsync([Body] string [|x|], {{Token}});""", TwoPlaces("[Body]", "'{x}' of the path") },
        { "EHC011", $$"""[Get("/a/{x}")] Task GetAsync([Query] string [|x|], {{Token}});""", TwoPlaces("[Query]", "'{x}' of the path") },
    };

    public static TheoryData<string, string, string> Bodies => new()
    {
        { "EHC007", $"[Post(\"/a\")] Task GetAsync([Body] string a, [Body] string [|b|], {Token});", "'b' is a second [Body] of 'GetAsync', but a request has one; put both into one type, or use [Multipart]" },
        { "EHC008", $"[Get(\"/a\")] Task GetAsync([Body] string [|b|], {Token});", "'GetAsync' is a GET and cannot carry a body; send 'b' in the query, or use [Post], [Put] or [Patch]" },
        { "EHC008", $"[Delete(\"/a\")] Task DeleteAsync([Body] Limited [|b|], {Token});", "'DeleteAsync' is a DELETE and cannot carry a body; send 'b' in the query, or use [Post], [Put] or [Patch]" },
        { "EHC008", $"[Get(\"/a\"), Multipart] Task GetAsync(string [|b|], {Token});", "'GetAsync' is a GET and cannot carry a body; send 'b' in the query, or use [Post], [Put] or [Patch]" },
        { "EHC009", $"[Post(\"/a\"), Multipart] Task GetAsync(FileUpload a, [Body] string [|b|], {Token});", "'b' is the [Body] of 'GetAsync', which is [Multipart] already; remove [Body] to send it as a part of the form, or remove [Multipart]" },
        { "EHC010", $"[Post(\"/a\"), Multipart] Task GetAsync(long [|b|], {Token});", "'b' of 'GetAsync' is a 'long', which cannot be a part of a form; use one of string, FileUpload, or mark the parameter [Query]" },
        { "EHC010", $"[Post(\"/a\"), Multipart] Task GetAsync(Limited? [|b|], {Token});", "'b' of 'GetAsync' is a 'Limited?', which cannot be a part of a form; use one of string, FileUpload, or mark the parameter [Query]" },
        { "EHC017", Header("X-Request-Id: 1"), HeaderRefused("X-Request-Id: 1", "a method may fix Accept and Content-Type only; other headers belong to the handlers that every request passes") },
        { "EHC017", Header("Accept"), HeaderRefused("Accept", "write it as 'Name: value'") },
        { "EHC017", Header("Accept: "), HeaderRefused("Accept: ", "write it as 'Name: value'") },
        { "EHC017", Header("Accept: a/b\", \"accept: c/d"), HeaderRefused("accept: c/d", "it is given twice") },
        {
            "EHC017",
            Header("Content-Type: text/plain"),
            HeaderRefused("Content-Type: text/plain", "only a [Body] that is a string or an IRequestBody takes its type from the method; JSON and forms set their own")
        },
    };

    public static TheoryData<string, string, string> Signatures => new()
    {
        { "EHC012", "[Get(\"/a\")] Task [|GetAsync|]();", "'GetAsync' has no CancellationToken; add 'CancellationToken cancellationToken = default' as its last parameter" },
        { "EHC013", "[Get(\"/a\")] Task GetAsync(CancellationToken [|token|]);", TokenRefused("has no default value") },
        { "EHC013", "[Get(\"/a\")] Task GetAsync(CancellationToken [|token|] = default, int limit = 5);", TokenRefused("is not the last parameter") },
        { "EHC013", "[Get(\"/a\")] Task GetAsync(CancellationToken [|token|] = default, CancellationToken other = default);", TokenRefused("is one of several tokens") },
        { "EHC014", $"Task [|GetAsync|]({Token});", "'GetAsync' has neither a verb nor a body; put [Get], [Post], [Put], [Patch] or [Delete] on it, or implement it in the interface" },
        { "EHC015", $"[Get(\"/a\"), [|Post(\"/b\")|]] Task GetAsync({Token});", "'GetAsync' has more than one verb; keep one of them and write a second method for the other" },
        { "EHC016", $"[Get(\"/a\")] string [|GetAsync|]({Token});", Returns("string") },
        { "EHC016", $"[Get(\"/a\")] void [|GetAsync|]({Token});", Returns("void") },
        { "EHC016", $"[Get(\"/a\")] ValueTask<Limited?> [|GetAsync|]({Token});", Returns("ValueTask<Limited?>") },
        { "EHC016", $"[Get(\"/a\")] IAsyncEnumerable<string> [|GetAsync|]({Token});", Returns("IAsyncEnumerable<string>") },
        { "EHC019", $"[Get(\"/a\")] Task<T> [|GetAsync|]<T>({Token});", "'GetAsync' is generic, and a request is not; write a method for each type, or implement it in the interface" },
        { "EHC020", $"[Get(\"/a\")] Task GetAsync(ref int [|x|], {Token});", ByReference },
        { "EHC020", $"[Get(\"/a\")] Task GetAsync(out int [|x|], {Token});", ByReference },
        { "EHC020", $"[Get(\"/a\")] Task GetAsync(in int [|x|], {Token});", ByReference },
        {
            "EHC022",
            $$"""[Get("/a/{id}")] Task GetAsync(long id, {{Token}}); [[|Get("/a/{name}")|]] Task FindAsync(string name, {{Token}});""",
            "'FindAsync' sends GET /a/{name}, and so does 'GetAsync'; keep one of them, or implement one in the interface by calling the other"
        },
    };

    public static TheoryData<string, string, string> Interfaces => new()
    {
        { "EHC018", "[ApiGroup(\"A\")] public interface [|IThings|] { }", Refused("IThings", "its name has to be of the form I...Api, such as ITagsApi") },
        { "EHC018", "[ApiGroup(\"A\")] public interface [|ThingsApi|] { }", Refused("ThingsApi", "its name has to be of the form I...Api, such as ITagsApi") },
        { "EHC018", "[ApiGroup(\"A\")] public interface [|IApi|] { }", Refused("IApi", "its name has to be of the form I...Api, such as ITagsApi") },
        { "EHC018", "[ApiGroup(\"A\")] public interface [|IthingsApi|] { }", Refused("IthingsApi", "its name has to be of the form I...Api, such as ITagsApi") },
        { "EHC018", "public class C { [ApiGroup(\"A\")] public interface [|IThingsApi|] { } }", Refused("IThingsApi", "it is nested in another type; move it out") },
        { "EHC018", "[ApiGroup(\"A\")] public interface [|IThingsApi|]<T> { }", Refused("IThingsApi", "it is generic; write an interface without type parameters") },
        { "EHC018", "[ApiGroup(\"A\")] file interface [|IThingsApi|] { }", Refused("IThingsApi", "it is local to its file; make it public or internal") },
        { "EHC018", "[ApiGroup(\" \")] public interface [|IThingsApi|] { }", Refused("IThingsApi", "its group has no name; write [ApiGroup(\"Tags\")]") },
        { "EHC021", "[ApiGroup(\"A\")] public interface IThingsApi { string [|Name|] { get; } }", Member("Name", "a property") },
        { "EHC021", "[ApiGroup(\"A\")] public interface IThingsApi { event Action [|Changed|]; }", Member("Changed", "an event") },
        { "EHC021", "[ApiGroup(\"A\")] public interface IThingsApi { static abstract Task [|GetAsync|](); }", Member("GetAsync", "static") },
        { "EHC021", "[ApiGroup(\"A\")] public interface IThingsApi { static abstract string [|Name|] { get; } }", Member("Name", "static") },
    };

    private static string ByReference => "'x' of 'GetAsync' is passed by reference, which an asynchronous call cannot do; pass it by value and return what comes back";

    [Theory]
    [MemberData(nameof(Paths))]
    [MemberData(nameof(Queries))]
    [MemberData(nameof(Bodies))]
    [MemberData(nameof(Signatures))]
    public void A_method_that_cannot_be_sent_gets_one_error_where_it_is_wrong(string id, string members, string message)
    {
        GeneratorRun run = AssertOne(id, GeneratorRun.Interface("// The first line of the interface.\n" + members, Types), message);

        // The method is implemented all the same, so that nothing hides the error behind the compiler's own.
        Assert.Empty(run.CompilerMessages);
        Assert.Contains("throw null!; // See the errors of this method.", run.Sources.Single().SourceText.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void An_interface_that_cannot_be_implemented_gets_one_error_where_it_is_wrong(string id, string source, string message) =>
        AssertOne(id, "namespace Sample;\n\n" + source, message);

    [Fact]
    public void Every_rule_has_a_case_its_own_number_and_one_sentence()
    {
        DiagnosticDescriptor[] rules =
            [.. typeof(Rules).GetFields(BindingFlags.Static | BindingFlags.Public).Select(static f => f.GetValue(null)).OfType<DiagnosticDescriptor>()];
        string[] cases = [.. new[] { Paths, Queries, Bodies, Signatures, Interfaces }.SelectMany(static d => d).Select(static row => (string)((object?[])row)[0]!).Distinct()];

        Assert.Equal(rules.Select(static r => r.Id).Order(StringComparer.Ordinal), cases.Order(StringComparer.Ordinal));
        Assert.All(rules, static r => Assert.Equal(DiagnosticSeverity.Error, r.DefaultSeverity));
    }

    [Fact]
    public void A_problem_of_an_inherited_method_is_shown_once_where_it_is_written()
    {
        var markup = new Markup($$"""
            namespace Sample;

            [ApiGroup("Base")]
            public interface IBaseApi
            {
                [[|Get("/a/{id}")|]]
                Task GetAsync({{Token}});
            }

            [ApiGroup("Things")]
            public interface IThingsApi : IBaseApi;
            """);
        GeneratorRun run = GeneratorRun.Of(markup.Source);

        Assert.Equal("EHC001", Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.CompilerMessages);
        Assert.Equal(2, run.Sources.Length);
    }

    [Fact]
    public void Every_problem_of_a_method_is_shown()
    {
        GeneratorRun run = GeneratorRun.OfMembers("""[Get("/a/{id}")] void GetAsync<T>([Body] string body, double x);""");

        Assert.Equal(["EHC001", "EHC005", "EHC008", "EHC012", "EHC016", "EHC019"], run.Diagnostics.Select(static d => d.Id).Order(StringComparer.Ordinal));
    }

    private static GeneratorRun AssertOne(string id, string marked, string message)
    {
        var markup = new Markup(marked);
        GeneratorRun run = GeneratorRun.Of(markup.Source);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(new TextSpan(GeneratorRun.Usings.Length + markup.Span.Start, markup.Span.Length), diagnostic.Location.SourceSpan);
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        Assert.Equal("Sample.cs", place.Path);
        Assert.Equal(markup.Line + GeneratorRun.Usings.Count(static c => c == '\n'), place.StartLinePosition.Line);
        return run;
    }

    private static string Template(string template) => $"[[|Get(\"{template}\")|]] Task GetAsync(long id, {Token});";

    private static string Malformed(string template, string reason) => $"The path '{template}' of 'GetAsync' cannot be used: {reason}";

    private static string PathParameter(string parameter) => $$"""[Get("/a/{id}")] Task GetAsync({{parameter}}, {{Token}});""";

    private static string NullablePath(string type) => $"'id' of 'GetAsync' fills a part of the path and so can be neither null nor left out; make its type '{type}', without a default value";

    private static string PathType(string type) =>
        $"'id' of 'GetAsync' is a '{type}', which cannot be a part of a path; use an integer up to long, a string or a struct that implements IWireValue";

    private static string Query(string parameters) => $"[Get(\"/a\")] Task GetAsync({parameters}, {Token});";

    private static string QueryType(string name, string type) =>
        $"'{name}' of 'GetAsync' is a '{type}', which cannot be a query value; use a string, a bool, an integer up to long, a struct that implements IWireValue "
        + "or a list of long or string, or mark the parameter [Body] or [Query]";

    private static string Twice(string name, string wireName) =>
        $"'{name}' of 'GetAsync' goes out as '{wireName}', and so does another value of the same request; give one of them another name with [AliasAs]";

    private static string Nameless(string name) => $"'{name}' of 'GetAsync' has an alias without a name; write the name that the API gives it, or remove the alias";

    private static string TwoPlaces(string one, string other) => $"'x' of 'GetAsync' would go out as {one} and as {other}; decide for one of them";

    private static string Header(string headers) => $"[Post(\"/a\"), [|Headers(\"{headers}\")|]] Task GetAsync([Body] Limited body, {Token});";

    private static string HeaderRefused(string header, string reason) => $"The header '{header}' of 'GetAsync' cannot be used: {reason}";

    private static string TokenRefused(string reason) =>
        $"'token' of 'GetAsync' {reason}; write 'CancellationToken cancellationToken = default' as the only token and the last parameter";

    private static string Returns(string type) => $"'GetAsync' returns '{type}'; return Task, or Task<T> for an answer to read";

    private static string Refused(string name, string reason) => $"'{name}' cannot be an [ApiGroup]: {reason}";

    private static string Member(string name, string kind) => $"'{name}' is {kind}, and only instance methods can be requests; implement it in the interface, or remove it";
}
