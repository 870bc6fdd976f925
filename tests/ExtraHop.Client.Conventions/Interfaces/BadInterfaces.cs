using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ExtraHop.Client.Conventions.Interfaces;

/// <summary>What each rule is there to find, compiled as text: Refit's generator never sees it.</summary>
internal static class BadInterfaces
{
    private const string Token = "CancellationToken cancellationToken = default";

    public static IReadOnlyList<BadInterface> Rows { get; } =
    [
        new("an interface holds requests only", "internal interface IBadApi { }", "IBadApi is not public"),
        new("an interface holds requests only", "public interface IBadApi<T> { }", "IBadApi`1 is generic"),
        new("an interface holds requests only", "public interface IBadApi : System.IDisposable { }", "IBadApi has a base"),
        new("an interface holds requests only", "public interface IBad { }", "IBad is not named I<Group>Api"),
        new("an interface holds requests only", "int Count { get; }", "IBadApi.Count is no instance method"),
        new("an interface holds requests only", "event System.EventHandler Changed;", "IBadApi.Changed is no instance method"),
        new("an interface holds requests only", "static abstract Task CountAsync();", "IBadApi.CountAsync is no instance method"),
        new("an interface holds requests only", "[Headers(\"Accept: */*\")] public interface IBadApi { }",
            "IBadApi has [Headers]; attributes stand on the methods"),

        new("a method has one verb", $"Task GoAsync({Token});", "IBadApi.GoAsync has no verb"),
        new("a method has one verb", $"[Get(\"/tags\")] [Post(\"/tags\")] Task GoAsync({Token});", "IBadApi.GoAsync has 2 verbs"),
        new("a request has one method", $"[Get(\"/tags\")] Task OneAsync({Token}); [Get(\"/tags\")] Task TwoAsync({Token});",
            "IBadApi.OneAsync and IBadApi.TwoAsync both send GET /tags"),

        NoToken("[Get(\"/tags\")] Task GoAsync();"),
        NoToken("[Get(\"/tags\")] Task GoAsync(CancellationToken cancellationToken);"),
        NoToken("[Get(\"/tags\")] Task GoAsync(CancellationToken token = default);"),
        NoToken("[Get(\"/tags\")] Task GoAsync(CancellationToken cancellationToken = default, string? name = null);"),
        NoToken($"[Get(\"/tags\")] Task GoAsync(CancellationToken first, {Token});"),
        NoToken("[Get(\"/tags\")] Task GoAsync(string? cancellationToken = null);"),
        NoToken("Task GoAsync() => Task.CompletedTask;"),

        new("a method is plain and says that it is asynchronous", $"[Get(\"/tags\")] Task<T> GoAsync<T>({Token});", "IBadApi.GoAsync is generic"),
        new("a method is plain and says that it is asynchronous", $"[Get(\"/tags\")] Task Go({Token});", "IBadApi.Go is not named ...Async"),
        new("a method is plain and says that it is asynchronous", $"[Get(\"/tags/{{id}}\")] Task GoAsync(in long id, {Token});",
            "IBadApi.GoAsync passes 'id' by reference"),
        new("a method is plain and says that it is asynchronous", $"[Get(\"/tags\")] [Timeout(5)] Task GoAsync({Token});", "IBadApi.GoAsync has [Timeout]"),
        new("no attribute but those that are checked here", $"[Get(\"/tags\")] Task GoAsync([Header(\"X-Name\")] string name, {Token});",
            "IBadApi.GoAsync has [Header] on 'name'"),
        new("no attribute but those that are checked here", $"[Get(\"/tags/{{id}}\")] Task GoAsync([Encoded] string id, {Token});",
            "IBadApi.GoAsync has [Encoded] on 'id'"),

        BadPath("tags", "does not start with a slash"),
        BadPath("", "does not start with a slash"),
        BadPath("/tags/", "ends with a slash"),
        BadPath("/tags?limit=1", "holds a query or a fragment"),
        BadPath("/tags#top", "holds a query or a fragment"),
        BadPath("/tags//devices", "has the segment ''"),
        BadPath("/tags/../devices", "has the segment '..'"),
        BadPath("/tags/{}", "has the segment '{}'"),
        BadPath("/tags/{id", "has the segment '{id'"),
        BadPath("/tags/id}", "has the segment 'id}'"),
        BadPath("/tags/{id}.json", "has the segment '{id}.json'"),
        BadPath("/tags/{id}{name}", "has the segment '{id}{name}'"),
        BadPath("/tags/{{id}}", "has the segment '{{id}}'"),
        BadPath("/my tags", "has the segment 'my tags'"),
        BadPath("/tags\\\\devices", "has the segment 'tags\\devices'", shown: "/tags\\devices"),
        BadPath("/tags/{id}/devices/{id}", "has {id} twice"),
        new("every placeholder has its parameter", $"[Get(\"/tags/{{id}}\")] Task GoAsync({Token});", "IBadApi.GoAsync has no parameter for {id}"),
        new("every placeholder has its parameter", $"[Get(\"/tags/{{id}}\")] Task GoAsync(long tagId, {Token});", "IBadApi.GoAsync has no parameter for {id}"),
        new("every placeholder has its parameter", $"[Get(\"/tags/{{id}}\")] Task GoAsync(long id, [AliasAs(\"id\")] long tagId, {Token});",
            "IBadApi.GoAsync has 2 parameters for {id}"),
        PathValue("bool", "fills a part of the path and is a Boolean"),
        PathValue("double", "fills a part of the path and is a Double"),
        PathValue("Uri", "fills a part of the path and is a Uri"),
        PathValue("DateTime", "fills a part of the path and is a DateTime"),
        PathValue("DayOfWeek", "fills a part of the path and is a DayOfWeek"),
        PathValue("long[]", "fills a part of the path and is a Int64[]"),
        new("a value of a path is always there", $"[Get(\"/tags/{{id}}\")] Task GoAsync(long? id, {Token});",
            "IBadApi.GoAsync has 'id', which fills a part of the path and may be left out"),
        new("a value of a path is always there", $"[Get(\"/tags/{{id}}\")] Task GoAsync(string? id, {Token});",
            "IBadApi.GoAsync has 'id', which fills a part of the path and may be left out"),
        new("a value of a path is always there", $"[Get(\"/tags/{{id}}\")] Task GoAsync(long id = 1, {Token});",
            "IBadApi.GoAsync has 'id', which fills a part of the path and may be left out"),
        new("an operation is in the catalogue", $"[Put(\"/tags/{{id}}\")] Task GoAsync(long id, {Token});",
            "IBadApi.GoAsync sends PUT /tags/{id}, which is not in the catalogue"),
        new("a parameter goes to one place", $"[Patch(\"/tags/{{id}}\")] Task GoAsync([Body] string id, {Token});", "IBadApi.GoAsync sends 'id' to two places"),
        new("a parameter goes to one place", $"[Patch(\"/tags/{{id}}\")] Task GoAsync([Query] string id, {Token});",
            "IBadApi.GoAsync sends 'id' to two places"),
        new("a parameter goes to one place", $"[Post(\"/tags\")] Task GoAsync([Body, Query(\"\", \"tag\")] TagCreate tag, {Token});",
            "IBadApi.GoAsync sends 'tag' to two places"),

        QueryValue("bool? value = null", "is a Boolean without a converter"),
        QueryValue("double? value = null", "is a Double without a converter"),
        QueryValue("DateTimeOffset? value = null", "is a DateTimeOffset without a converter"),
        QueryValue("TimeSpan? value = null", "is a TimeSpan without a converter"),
        QueryValue("DayOfWeek? value = null", "is a DayOfWeek without a converter"),
        QueryValue("IReadOnlyList<long>? value = null", "is a IReadOnlyList<Int64> without a converter"),
        QueryValue("string[]? value = null", "is a String[] without a converter"),
        QueryValue("DeviceListQuery value", "is a DeviceListQuery without a converter"),
        QueryValue("[QueryConverter(typeof(FlagConverter)), Query(\"\", \"name\")] string? value = null", "is a String and has FlagConverter"),
        QueryValue("[QueryConverter(typeof(ListConverter<string>)), Query(\"\", \"ids\")] IReadOnlyList<long>? value = null",
            "is a IReadOnlyList<Int64> and has ListConverter<String>"),
        QueryName("[QueryConverter(typeof(FlagConverter))] bool? value = null", "has a converter and so needs its name by [Query(\"\", \"name\")]"),
        QueryName("[QueryConverter(typeof(FlagConverter)), AliasAs(\"value\")] bool? value = null",
            "has a converter and so needs its name by [Query(\"\", \"name\")]"),
        QueryName("[QueryConverter(typeof(FlagConverter)), Query(\".\", \"value\")] bool? value = null",
            "has a converter and so needs its name by [Query(\"\", \"name\")]"),
        QueryName("[Query(\"value\")] string? value = null", "needs its name by [AliasAs(\"name\")]"),
        QueryName("[AliasAs(\"\")] string? value = null", "needs its name by [AliasAs(\"name\")]"),
        QueryName("[QueryConverter(typeof(ExtraHop.Client.Http.Requests.Query.ObjectConverter<DeviceListQuery>)), AliasAs(\"query\")] DeviceListQuery value",
            "is an object, whose members have the names, and has a name itself"),
        new("a name is the catalogue's", $"[Get(\"/devices\")] Task GoAsync(QueryTime? activeFrom = null, {Token});",
            "IBadApi.GoAsync sends 'activeFrom', which the catalogue does not know"),
        new("a name is the catalogue's",
            $"[Get(\"/auditlog\")] Task GoAsync([QueryConverter(typeof(ExtraHop.Client.Http.Requests.Query.ObjectConverter<DeviceGroupDevicesQuery>))] "
            + $"DeviceGroupDevicesQuery query, {Token});",
            "IBadApi.GoAsync sends 'active_from', which the catalogue does not know\nIBadApi.GoAsync sends 'active_until', which the catalogue does not know"),
        new("a required value is asked for", $"[Get(\"/packets/search\")] Task GoAsync(QueryTime? until = null, {Token});",
            "IBadApi.GoAsync does not send 'from', which the catalogue requires"),
        new("a name is sent once", $"[Get(\"/devices\")] Task GoAsync(string? name = null, [AliasAs(\"name\")] string? other = null, {Token});",
            "IBadApi.GoAsync sends 'name' 2 times"),
        new("a name is sent once", $"[Get(\"/tags/{{id}}\")] Task GoAsync(long id, [AliasAs(\"ID\")] string? other = null, {Token});",
            "IBadApi.GoAsync sends 'id' 2 times"),

        new("a request has one body", $"[Post(\"/tags\")] Task GoAsync([Body] TagCreate one, [Body] TagCreate two, {Token});",
            "IBadApi.GoAsync has more than one body"),
        new("no body where the verb takes none", $"[Get(\"/tags\")] Task GoAsync([Body] TagCreate tag, {Token});", "IBadApi.GoAsync is a GET and has a body"),
        new("no body where the verb takes none", $"[Delete(\"/tags/{{id}}\")] Task GoAsync(long id, [Body] TagCreate tag, {Token});",
            "IBadApi.GoAsync is a DELETE and has a body"),
        new("no body where the verb takes none", $"[Multipart, Get(\"/tags\")] Task GoAsync(FileUpload file, {Token});",
            "IBadApi.GoAsync is a GET and has a body"),
        new("a body where the catalogue has one", $"[Post(\"/tags\")] Task GoAsync({Token});", "IBadApi.GoAsync has no body, and the catalogue has one"),
        new("a body where the catalogue has one", $"[Post(\"/extrahop/restart\")] Task GoAsync([Body] TagCreate tag, {Token});",
            "IBadApi.GoAsync has a body, and the catalogue has none"),
        new("a body is sent as it is by default", $"[Post(\"/tags\")] Task GoAsync([Body(BodySerializationMethod.UrlEncoded)] TagCreate tag, {Token});",
            "IBadApi.GoAsync has 'tag', which is a body with settings of its own"),
        new("a body is sent as it is by default", $"[Post(\"/tags\")] Task GoAsync([Body(buffered: true)] TagCreate tag, {Token});",
            "IBadApi.GoAsync has 'tag', which is a body with settings of its own"),
        new("a form has a file and no body beside it", $"[Multipart, Post(\"/threatcollections\")] Task GoAsync(string name, {Token});",
            "IBadApi.GoAsync is a form without a file"),
        new("a form has a file and no body beside it",
            $"[Multipart, Post(\"/threatcollections\")] Task GoAsync([Body] TagCreate tag, FileUpload file, {Token});",
            "IBadApi.GoAsync is a form and has a body beside it"),
        new("a part of a form is a text or a file", $"[Multipart, Post(\"/threatcollections\")] Task GoAsync(TagCreate name, FileUpload file, {Token});",
            "IBadApi.GoAsync has 'name', which is a part of a form and a TagCreate"),
        new("a part of a form is a text or a file", $"[Multipart, Post(\"/threatcollections\")] Task GoAsync(Stream file, {Token});",
            "IBadApi.GoAsync has 'file', which is a part of a form and a Stream"),
        new("a form's names are the catalogue's",
            $"[Multipart, Post(\"/threatcollections\")] Task GoAsync(string name, FileUpload file, string? userKey = null, {Token});",
            "IBadApi.GoAsync sends the part 'userKey', which the catalogue does not know"),

        BadResult("string",
            "Task<String>: Refit hands texts out with their JSON quotes, and this client would hand out none; expected a type that JSON is read into, such as "
            + "JsonElement, or use SendAsync."),
        BadResult("Stream", "Task<Stream>: the stream would be empty; expected FileDownload or PacketCapture, with [Headers(\"Accept: */*\")]."),
        BadResult("HttpResponseMessage",
            "Task<HttpResponseMessage>: errors are exceptions here, and the body would be empty; expected a result, or use SendAsync for status and headers."),
        BadResult("ApiResponse<Tag>",
            "Task<ApiResponse<Tag>>: errors are exceptions here, and the body would be empty; expected a result, or use SendAsync for status and headers."),
        new("a result can be made", $"[Get(\"/tags\")] IAsyncEnumerable<Tag> GoAsync({Token});",
            "IBadApi.GoAsync returns IAsyncEnumerable<Tag>: expected Task, or Task of a result."),
        new("a result can be made", $"[Get(\"/tags\")] ValueTask<Tag> GoAsync({Token});",
            "IBadApi.GoAsync returns ValueTask<Tag>: expected Task, or Task of a result."),
        new("a result is never null", $"[Post(\"/tags\")] Task<CreatedResource?> GoAsync([Body] TagCreate tag, {Token});",
            "IBadApi.GoAsync may return null in place of a CreatedResource"),
        new("a result is never null", $"[Get(\"/tags/{{id}}\")] Task<Tag?> GoAsync(long id, {Token});", "IBadApi.GoAsync may return null in place of a Tag"),

        BadHeader("Authorization: none", "has the header 'Authorization: none'"),
        BadHeader("accept: application/json", "has the header 'accept: application/json'"),
        BadHeader("Accept", "has the header 'Accept'"),
        new("a header is one of two and stands once", $"[Headers(\"Accept: */*\", \"Accept: application/json\"), Get(\"/tags\")] Task GoAsync({Token});",
            "IBadApi.GoAsync has the header Accept 2 times"),
        new("what streams asks for something else than JSON, and nothing else does",
            $"[Get(\"/reports/{{id}}/download\")] Task<FileDownload> GoAsync(long id, {Token});", "IBadApi.GoAsync streams and asks for JSON"),
        new("what streams asks for something else than JSON, and nothing else does", $"[Headers(\"Accept: */*\"), Get(\"/tags\")] Task GoAsync({Token});",
            "IBadApi.GoAsync asks for '*/*' and does not stream"),
        new("what streams is a file in the catalogue, too", $"[Headers(\"Accept: */*\"), Get(\"/tags\")] Task<FileDownload> GoAsync({Token});",
            "IBadApi.GoAsync streams, and the catalogue says 'application/json'"),
        new("what streams is a file in the catalogue, too", $"[Get(\"/reports/{{id}}/download\")] Task GoAsync(long id, {Token});",
            "IBadApi.GoAsync does not stream, and the catalogue says 'application/pdf'"),
        new("a type of content stands beside a body that is no JSON",
            $"[Headers(\"Content-Type: text/plain\"), Post(\"/extrahop/restart\")] Task GoAsync({Token});", "IBadApi.GoAsync says 'text/plain' of no body"),
        new("a type of content stands beside a body that is no JSON",
            $"[Headers(\"Content-Type: text/plain\"), Post(\"/tags\")] Task GoAsync([Body] TagCreate tag, {Token});",
            "IBadApi.GoAsync says 'text/plain' of a body that is JSON anyway"),
        new("a type of content stands beside a body that is no JSON", $"[Put(\"/license\")] Task GoAsync([Body] string license, {Token});",
            "IBadApi.GoAsync has a body that is no JSON and does not say what it is"),
    ];

    private static readonly Assembly s_compiled = Compile();

    /// <summary>The interface of a row.</summary>
    public static ApiInterface Compiled(int row) => new(s_compiled.GetTypes().Single(type => type.IsInterface && type.Namespace == $"Row{row}"));

    /// <summary>One of each kind, and nothing wrong with any.</summary>
    public static ApiInterface Good() => new(s_compiled.GetTypes().Single(static type => type.IsInterface && type.Namespace == "Good"));

    private static BadInterface NoToken(string source) =>
        new("the token comes last and may be left out", source,
            "IBadApi.GoAsync does not end with 'CancellationToken cancellationToken = default', its only token");

    private static BadInterface BadPath(string path, string problem, string? shown = null) =>
        new("a path is well formed", $"[Get(\"{path}\")] Task GoAsync({Token});", $"IBadApi.GoAsync has the path '{shown ?? path}', which {problem}");

    private static BadInterface PathValue(string type, string problem) =>
        new("a value of a path is a number, a text or a wire value", $"[Get(\"/tags/{{id}}\")] Task GoAsync({type} id, {Token});",
            $"IBadApi.GoAsync has 'id', which {problem}");

    private static BadInterface QueryValue(string parameter, string problem) =>
        new("a value of a query is written as the API reads it", $"[Get(\"/devices\")] Task GoAsync({parameter}, {Token});",
            $"IBadApi.GoAsync has 'value', which {problem}");

    private static BadInterface QueryName(string parameter, string problem) =>
        new("a value of a query has one kind of name", $"[Get(\"/devices\")] Task GoAsync({parameter}, {Token});",
            $"IBadApi.GoAsync has 'value', which {problem}");

    private static BadInterface BadResult(string type, string complaint) =>
        new("a result can be made", $"[Get(\"/tags\")] Task<{type}> GoAsync({Token});", $"IBadApi.GoAsync returns {complaint}");

    private static BadInterface BadHeader(string header, string problem) =>
        new("a header is one of two and stands once", $"[Headers(\"{header}\"), Get(\"/tags\")] Task GoAsync({Token});", $"IBadApi.GoAsync {problem}");

    private static Assembly Compile()
    {
        const string Usings =
            """
            using System; using System.Collections.Generic; using System.IO; using System.Net.Http; using System.Threading; using System.Threading.Tasks;
            using ExtraHop.Client; using ExtraHop.Client.Packets; using Refit;

            """;
        string good =
            $$"""
            namespace Good;

            public interface IGoodApi
            {
                [Get("/tags/{id}")]
                Task<Tag> GetAsync(long id, {{Token}});

                [Delete("/devices/{id}/tags/{child-id}")]
                Task UnassignAsync(long id, [AliasAs("child-id")] long tagId, {{Token}});

                [Post("/tags")]
                Task<CreatedResource> CreateAsync([Body] TagCreate tag, {{Token}});

                [Get("/devices/{id}/alerts")]
                Task<IReadOnlyList<Alert>> ListAlertsAsync(
                    long id, [QueryConverter(typeof(FlagConverter)), Query("", "direct_assignments_only")] bool? direct = null, {{Token}});

                [Multipart, Post("/threatcollections")]
                Task UploadAsync(string name, FileUpload file, [AliasAs("user_key")] string? userKey = null, {{Token}});

                [Headers("Accept: */*"), Get("/reports/{id}/download")]
                Task<FileDownload> DownloadAsync(long id, {{Token}});

                [Headers("Content-Type: text/plain"), Put("/license")]
                Task<JobHandle> ReplaceAsync([Body] string license, {{Token}});

                async Task<Tag?> FindAsync(long id, {{Token}}) => await GetAsync(id, cancellationToken);
            }
            """;
        IEnumerable<SyntaxTree> rows = Rows.Select(static (row, index) =>
        {
            bool isWhole = row.Source.Contains(" interface ", StringComparison.Ordinal);
            string source = isWhole ? row.Source : $"public interface IBadApi {{ {row.Source} }}";
            return Compiler.Parse($"{Usings}namespace Row{index};\n{source}", $"Row{index}.cs");
        });

        // The client shows its internals, and with them ObjectConverter, to this name.
        var compilation = CSharpCompilation.Create(
            "ExtraHop.Client.Benchmarks",
            [.. rows, Compiler.Parse(Usings + good, "Good.cs")],
            Compiler.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(image);
        Assert.Empty(result.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).Select(static d => d.ToString()));
        return Assembly.Load(image.ToArray());
    }
}
