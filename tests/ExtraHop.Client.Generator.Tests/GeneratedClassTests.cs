using ExtraHop.Client.Generator.Tests.Harness;

namespace ExtraHop.Client.Generator.Tests;

/// <summary>What the grammar does not say about a request but C# says about a class: names, overloads, inheritance, methods with errors.</summary>
public sealed class GeneratedClassTests
{
    [Fact]
    public void Default_values_and_names_that_collide() => Snapshot.VerifyGenerated(GeneratorRun.Interface(
        """
        [Get("/a")]
        Task DefaultsAsync(
            string text = "a \"quoted\"\n\\text",
            string? none = null,
            long number = -5,
            int? some = 100,
            bool flag = true,
            bool? maybe = null,
            Kind kind = default,
            Kind? maybeKind = null,
            CancellationToken cancellationToken = default);

        [Post("/b"), Multipart]
        Task NamesAsync(string @object, string @event, string target, string form, string rest, [Query] long @class, CancellationToken @default = default);

        [Get("/c")]
        Task OverloadAsync(CancellationToken cancellationToken = default);

        [Get("/d")]
        Task OverloadAsync(long id, CancellationToken cancellationToken = default);

        [Get("/e")]
        Task OverloadAsync2(CancellationToken cancellationToken = default);
        """,
        "public readonly record struct Kind(string Value) : IWireValue;"));

    [Fact]
    public void Inherited_and_implemented_methods() => Snapshot.VerifyGenerated("""
        namespace Sample;

        public interface IReadable<T>
            where T : class
        {
            [Get("/things/{id}")]
            Task<T> GetAsync(long id, CancellationToken cancellationToken = default);

            Task<T> FirstAsync(CancellationToken cancellationToken = default);

            Task<T> SameAsync(T one) => Task.FromResult(one);

            [Get("/things/{id}/raw")]
            Task<JsonElement> ReadAsync(long id, CancellationToken cancellationToken = default);
        }

        public sealed record Thing(long Id);

        [ApiGroup("Things")]
        internal partial interface IThingsApi : IReadable<Thing>
        {
            static readonly long One = 1;

            static long Two => 2;

            [Obsolete("Use SearchAsync.")]
            [Get("/things")]
            Task<IReadOnlyList<Thing>> ListAsync([Query] OldWindow? window = null, CancellationToken cancellationToken = default);

            [Obsolete]
            [Get("/things/count")]
            Task<Thing> CountAsync(CancellationToken cancellationToken = default);

            [Get("/things/{id}/typed")]
            new Task<Thing> ReadAsync(long id, CancellationToken cancellationToken = default);

            Task<Thing> GetFirstAsync(CancellationToken cancellationToken = default) => GetAsync(One, cancellationToken);

            Task<Thing> IReadable<Thing>.FirstAsync(CancellationToken cancellationToken) => GetAsync(One, cancellationToken);
        }

        internal partial interface IThingsApi
        {
            [Delete("/things/{id}")]
            internal Task DeleteAsync(long id, CancellationToken cancellationToken = default);
        }

        internal sealed class OldWindow
        {
            [Obsolete("Use Until.")]
            public long? Till { get; set; }
        }
        """);

    [Fact]
    public void An_interface_without_a_namespace_and_without_methods() => Snapshot.VerifyGenerated("""
        [ApiGroup("Nothing")]
        public interface INothingApi
        {
        }
        """);

    [Fact]
    public void Methods_beside_one_with_errors_are_generated()
    {
        GeneratorRun run = GeneratorRun.OfMembers("""
            [Get("/things/{id}")]
            Task GetAsync(long id, CancellationToken cancellationToken = default);

            [Get("/things/{nobody}")]
            Task WrongAsync<T>(ref int number, string? text = "x", CancellationToken cancellationToken = default);
            """);

        Assert.Empty(run.CompilerMessages);
        Snapshot.Verify(run.Sources.Single().SourceText.ToString());
    }
}
