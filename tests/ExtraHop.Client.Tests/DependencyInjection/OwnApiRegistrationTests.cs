using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace ExtraHop.Client.Tests.DependencyInjection;

public class OwnApiRegistrationTests
{
    [Fact]
    public async Task An_interface_is_a_singleton_that_speaks_through_the_client_without_a_name()
    {
        await using ServiceProvider provider = Build(services => services.AddExtraHopApi<IVersions>(), "eda01", string.Empty);

        IVersions versions = provider.GetRequiredService<IVersions>();

        Assert.Equal("eda01 ExtraHop apikey=key-eda01", (await versions.GetAsync()).Version);
        using IServiceScope scope = provider.CreateScope();
        Assert.Same(versions, scope.ServiceProvider.GetRequiredService<IVersions>());
    }

    [Fact]
    public async Task An_interface_of_a_named_client_has_its_key_and_keeps_to_its_host()
    {
        await using ServiceProvider provider = Build(
            services =>
            {
                services.AddExtraHopApi<IVersions>("console");
                services.AddExtraHopApi<IVersions>("sensor");
            },
            "eca", "console",
            "eda", "sensor");

        Assert.Equal("eca ExtraHop apikey=key-eca", (await provider.GetRequiredKeyedService<IVersions>("console").GetAsync()).Version);
        Assert.Equal("eda ExtraHop apikey=key-eda", (await provider.GetRequiredKeyedService<IVersions>("sensor").GetAsync()).Version);
        Assert.Same(provider.GetRequiredKeyedService<IVersions>("console"), provider.GetRequiredKeyedService<IVersions>("console"));
        Assert.Null(provider.GetService<IVersions>());
    }

    [Fact]
    public async Task Errors_of_the_system_are_those_of_the_library()
    {
        await using ServiceProvider provider = Build(services => services.AddExtraHopApi<IVersions>(), "eda01", string.Empty);

        ExtraHopNotFoundException error = await Assert.ThrowsAsync<ExtraHopNotFoundException>(
            () => provider.GetRequiredService<IVersions>().GetMissingAsync(7));

        Assert.Equal("/missing/{id}", error.PathTemplate);
    }

    [Fact]
    public void An_interface_that_cannot_be_called_is_refused_where_it_is_registered()
    {
        var services = new ServiceCollection();

        ArgumentException error = Assert.Throws<ArgumentException>(() => services.AddExtraHopApi<IStreams>());
        ArgumentException keyed = Assert.Throws<ArgumentException>(() => services.AddExtraHopApi<IStreams>("console"));

        Assert.Contains("IStreams.GetAsync returns Task<Stream>", error.Message, StringComparison.Ordinal);
        Assert.Equal(error.Message, keyed.Message);
        Assert.Empty(services);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_name_is_refused(string name) => Assert.Throws<ArgumentException>(() => new ServiceCollection().AddExtraHopApi<IVersions>(name));

    [Fact]
    public async Task A_client_that_nobody_registered_is_named_with_the_call_that_is_missing()
    {
        await using ServiceProvider provider = Build(
            services =>
            {
                services.AddExtraHopApi<IVersions>();
                services.AddExtraHopApi<IVersions>("console");
            },
            "eda", "sensor");

        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<IVersions>());
        InvalidOperationException keyed = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredKeyedService<IVersions>("console"));

        Assert.Contains("services.AddExtraHopClient(...)", error.Message, StringComparison.Ordinal);
        Assert.Contains("services.AddExtraHopClient(\"console\", ...)", keyed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_registered_already_stays()
    {
        var fake = new FakeVersions();
        await using ServiceProvider provider = Build(
            services =>
            {
                services.AddSingleton<IVersions>(fake);
                services.AddExtraHopApi<IVersions>();
                services.AddExtraHopApi<IVersions>("console");
                services.AddExtraHopApi<IVersions>("console");
            },
            "eca", "console");

        Assert.Same(fake, provider.GetRequiredService<IVersions>());
        Assert.Single(provider.GetKeyedServices<IVersions>("console"));
    }

    /// <param name="register">Registers the interfaces.</param>
    /// <param name="hostsAndNames">Clients to register: host and name by turns, an empty name for the client without one.</param>
    private static ServiceProvider Build(Action<IServiceCollection> register, params string[] hostsAndNames)
    {
        var services = new ServiceCollection();
        register(services);
        foreach (string[] client in hostsAndNames.Chunk(2))
        {
            Action<ExtraHopClientOptions> configure = options => (options.Host, options.ApiKey) = (client[0], "key-" + client[0]);
            IHttpClientBuilder builder = client[1].Length == 0 ? services.AddExtraHopClient(configure) : services.AddExtraHopClient(client[1], configure);
            builder.ConfigurePrimaryHttpMessageHandler(static () => new Echo());
        }

        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    private sealed class FakeVersions : IVersions
    {
        public Task<SystemVersion> GetAsync(CancellationToken cancellationToken = default) => Task.FromResult(new SystemVersion());

        public Task GetMissingAsync(long id, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }

    /// <summary>Answers with the host that was asked and the credential that came.</summary>
    private sealed class Echo : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(
            request.RequestUri!.AbsolutePath == "/api/v1/extrahop/version"
                ? new HttpResponseMessage(HttpStatusCode.OK)
                {
                    Content = new StringContent($$"""{"version":"{{request.RequestUri.Host}} {{request.Headers.Authorization}}"}""", Encoding.UTF8, "application/json"),
                }
                : new HttpResponseMessage(HttpStatusCode.NotFound));
    }
}

public interface IVersions
{
    [Get("/extrahop/version")]
    Task<SystemVersion> GetAsync(CancellationToken cancellationToken = default);

    [Get("/missing/{id}")]
    Task GetMissingAsync(long id, CancellationToken cancellationToken = default);
}

public interface IStreams
{
    [Get("/packets")]
    Task<Stream> GetAsync(CancellationToken cancellationToken = default);
}
