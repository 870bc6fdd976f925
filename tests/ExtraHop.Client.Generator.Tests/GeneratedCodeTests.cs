using System.Runtime.CompilerServices;
using ExtraHop.Client.Generator.Tests.Harness;

namespace ExtraHop.Client.Generator.Tests;

/// <summary>What is generated for each part of the grammar. Everything here compiles against the real client without a warning.</summary>
public sealed class GeneratedCodeTests
{
    private const string Kind = """
        public readonly record struct Kind(string Value) : IWireValue;
        """;

    [Fact]
    public void Verbs_and_paths() => VerifyMembers(
        """
        [Get("/things")]
        Task ListAsync(CancellationToken cancellationToken = default);

        [Get("/things/{id}")]
        Task GetAsync(long id, CancellationToken cancellationToken = default);

        [Get("/kinds/{kind}/things")]
        Task GetAsync(Kind kind, CancellationToken cancellationToken = default);

        [Put("/things/{id}")]
        Task ReplaceAsync(int id, CancellationToken cancellationToken = default);

        [Patch("/things/{id}/name/{name}")]
        Task RenameAsync(long id, string name, CancellationToken cancellationToken = default);

        [Delete("/things/{id}/children/{child-id}")]
        Task DeleteAsync(uint id, long childId, CancellationToken cancellationToken = default);

        [Post("/things/search"), SafeToRetry]
        Task SearchAsync(CancellationToken cancellationToken = default);

        [Post("/")]
        Task RootAsync(CancellationToken cancellationToken = default);
        """,
        Kind);

    [Fact]
    public void Placeholders_find_their_parameter_by_alias_by_name_and_in_any_spelling() => VerifyMembers(
        """
        [Get("/a/{id}")]
        Task ByAliasAsync([AliasAs("id")] string name, [AliasAs("other")] string id, CancellationToken cancellationToken = default);

        [Get("/b/{ids_id}")]
        Task BySnakeCaseAsync(long idsId, CancellationToken cancellationToken = default);

        [Get("/c/{group-id}")]
        Task ByKebabCaseAsync(long groupId, CancellationToken cancellationToken = default);

        [Get("/d/{userKey}")]
        Task ByNameAsync(string userKey, CancellationToken cancellationToken = default);

        [Put("/e/~{userKey}/x.{format}")]
        Task InsideASegmentAsync(string userKey, string format, CancellationToken cancellationToken = default);
        """);

    [Fact]
    public void Query_values() => VerifyMembers(
        """
        [Get("/things")]
        Task ListAsync(
            [AliasAs("search_type")] string kind,
            string? value,
            Kind wire,
            Kind? maybeWire,
            bool newest,
            bool? includeCriteria,
            long activeFrom,
            int? limit,
            byte small,
            uint? big,
            IReadOnlyList<long> ids,
            IEnumerable<string>? names,
            long[]? more,
            List<string> labels,
            [Query] long? marked,
            [AliasAs("odd name&")] string? odd,
            CancellationToken cancellationToken = default);
        """,
        Kind);

    [Fact]
    public void Query_objects() => VerifyMembers(
        """
        [Get("/a")]
        Task RequiredAsync([Query] Window window, CancellationToken cancellationToken = default);

        [Get("/b")]
        Task OptionalAsync(bool first, [Query] Search? search = null, CancellationToken cancellationToken = default);

        [Get("/c")]
        Task StructAsync([Query] Page page, [Query, AliasAs("unused")] Window window, CancellationToken cancellationToken = default);

        [Get("/d")]
        Task NullableStructAsync([Query] Page? page, CancellationToken cancellationToken = default);

        [Get("/e")]
        Task InterfaceAsync([Query] INamed named, CancellationToken cancellationToken = default);
        """,
        Kind + """

        public abstract record WindowBase : ExtraHopModel
        {
            public long? ActiveFrom { get; init; }
            public virtual string? Until { get; init; }
            public static int Count { get; set; }
            protected string? Hidden { get; init; }
            internal string? Inside { get; init; }
            public string WriteOnly { set { } }
        }

        public sealed record Window : WindowBase
        {
            [AliasAs("until_time")]
            public override string? Until { get; init; }
            [JsonPropertyName("IPv4")]
            public Kind? Address { get; init; }
            [JsonIgnore]
            public DateTime Ignored { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
            public bool? Event { get; init; }
        }

        public class Search
        {
            public IReadOnlyList<long>? Ids { get; set; }
            public string this[int index] => "";
            public Kind Kind { get; set; }
        }

        public readonly record struct Page(int Limit, int? Offset);

        public interface IHasId { long Id { get; } }

        public interface INamed : IHasId { string? Name { get; } }
        """);

    [Fact]
    public void Bodies() => VerifyMembers(
        """
        [Post("/a")]
        Task ObjectAsync([Body] Thing body, CancellationToken cancellationToken = default);

        [Post("/b")]
        Task OptionalObjectAsync([Body] Thing? body = null, CancellationToken cancellationToken = default);

        [Post("/c")]
        Task ListAsync([Body] IReadOnlyList<Thing?> body, CancellationToken cancellationToken = default);

        [Patch("/d")]
        Task StructAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

        [Patch("/e")]
        Task OptionalStructAsync([Body] JsonElement? body = null, CancellationToken cancellationToken = default);

        [Put("/f")]
        Task TextAsync([Body] string body, CancellationToken cancellationToken = default);

        [Put("/g"), Headers("Content-Type: application/x-pem-file")]
        Task OptionalTextAsync([Body] string? body, CancellationToken cancellationToken = default);

        [Post("/h")]
        Task FileAsync([Body] FileUpload body, CancellationToken cancellationToken = default);

        [Post("/i/{id}"), Headers("content-type:application/vnd.extrahop.firmware", "Accept: text/plain; charset=utf-8")]
        Task OptionalFileAsync(long id, [Body] FileUpload? body, bool force, CancellationToken cancellationToken = default);
        """,
        "public sealed record Thing(string Name);");

    [Fact]
    public void Forms() => VerifyMembers(
        """
        [Post("/a"), Multipart]
        Task AllAsync(FileUpload file, CancellationToken cancellationToken = default);

        [Put("/b/~{userKey}"), Multipart]
        Task MixedAsync(string userKey, string name, [AliasAs("stix-file")] FileUpload? file, [Query] bool? replace = null, CancellationToken cancellationToken = default);
        """);

    [Fact]
    public void Results() => VerifyMembers(
        """
        [Get("/a"), Headers("Accept: application/json")]
        Task<Thing> ObjectAsync(CancellationToken cancellationToken = default);

        [Get("/b")]
        Task<IReadOnlyList<Thing>> ListAsync(CancellationToken cancellationToken = default);

        [Get("/c")]
        Task<Dictionary<string, List<Thing?>>> NestedAsync(CancellationToken cancellationToken = default);

        [Get("/d")]
        Task<JsonElement> ElementAsync(CancellationToken cancellationToken = default);

        [Post("/e")]
        Task<CreatedResource> CreateAsync(CancellationToken cancellationToken = default);

        [Post("/f")]
        Task<CreatedResource?> MaybeCreateAsync(CancellationToken cancellationToken = default);

        [Get("/g"), Headers("Accept: application/zip")]
        Task<Download> OwnAsync(CancellationToken cancellationToken = default);

        [Get("/g")]
        Task<Thing> OtherRepresentationAsync(CancellationToken cancellationToken = default);
        """,
        """
        public sealed record Thing(string Name);

        public sealed class Download : IFromResponse<Download>
        {
            static string IFromResponse<Download>.Expected => "a file";

            static ValueTask<Download?> IFromResponse<Download>.ReadAsync(ApiResponse response, CancellationToken cancellationToken) => new(new Download());
        }
        """);

    private static void VerifyMembers(string members, string others = "", [CallerMemberName] string test = "") =>
        Snapshot.VerifyGenerated(GeneratorRun.Interface(members, others), test);
}
