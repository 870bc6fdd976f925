using Refit;
using static ExtraHop.Client.WireMock.Tests.StubSystem;

namespace ExtraHop.Client.WireMock.Tests;

/// <summary>Interfaces of a user's own that go wrong late, or do harm, where nobody says so early.</summary>
public sealed class StubInterfaceTests
{
    [Fact]
    public void An_inherited_method_is_looked_at_as_well() =>
        Refused<IInherits>("IStreams.GetAsync returns Task<Stream>");

    [Fact]
    public void An_interface_that_would_close_the_client_is_refused() =>
        Refused<ICloses>("ICloses can be disposed");

    [Fact]
    public void A_result_without_json_metadata_is_refused_before_anything_is_sent() =>
        Refused<IUnlisted>("IUnlisted.CreateAsync returns Task<Unlisted>: there is no JSON metadata of it");

    [Fact]
    public async Task A_value_may_be_a_part_of_its_segment()
    {
        using var stub = new StubSystem();
        stub.Answer(Delete("/widgets/w7.json"), Status(204));

        await stub.Client.For<IParts>().DeleteAsync("7");

        Assert.Equal("/api/v1/widgets/w7.json", stub.Request.Path);
    }

    [Theory]
    [InlineData("", ".")]
    [InlineData(".", ".")]
    [InlineData("7/../..", "")]
    public async Task A_value_that_changes_the_path_is_refused_there_too(string left, string right)
    {
        using var stub = new StubSystem();
        stub.Answer(Delete("*"), Status(204));

        Exception? error = await Xunit.Record.ExceptionAsync(() => stub.Client.For<IParts>().DeleteBothAsync(left, right));

        Assert.True(error is ArgumentException || stub.Request.Url.EndsWith("/widgets/7%2F..%2F..", StringComparison.Ordinal), error?.ToString());
    }

    private static void Refused<T>(string expected)
        where T : class
    {
        using var stub = new StubSystem();

        ArgumentException error = Assert.Throws<ArgumentException>(() => stub.Client.For<T>());

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }
}

public interface IStreams
{
    [Get("/widgets")]
    Task<Stream> GetAsync(CancellationToken cancellationToken = default);
}

public interface IInherits : IStreams
{
    [Delete("/widgets")]
    Task DeleteAsync(CancellationToken cancellationToken = default);
}

public interface ICloses : IDisposable
{
    [Delete("/widgets")]
    Task DeleteAsync(CancellationToken cancellationToken = default);
}

public sealed record Unlisted;

public interface IUnlisted
{
    [Post("/widgets")]
    Task<Unlisted> CreateAsync(CancellationToken cancellationToken = default);
}

public interface IParts
{
    [Delete("/widgets/w{id}.json")]
    Task DeleteAsync(string id, CancellationToken cancellationToken = default);

    [Delete("/widgets/{left}{right}")]
    Task DeleteBothAsync(string left, string right, CancellationToken cancellationToken = default);
}
