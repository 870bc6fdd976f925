using ExtraHop.Client.Rest;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace ExtraHop.Client;

/// <summary>Registers clients in a container.</summary>
/// <remarks>
/// A client is a thread-safe singleton. The one without a name is resolved as <see cref="ExtraHopClient"/> or <see cref="IExtraHopClient"/>; one with a name by that key
/// (<c>[FromKeyedServices("sensor-a")]</c>) or through <see cref="IExtraHopClientFactory"/>. Options are checked when the host starts. Log entries go to the container's logging.
/// Handlers that are added to the returned builder sit next to the transport, below retries and credentials, and see each attempt with its <c>Authorization</c> header.
/// A primary handler put in its place brings its own TLS and proxy settings; redirects stay switched off.
/// </remarks>
public static class ExtraHopServiceCollectionExtensions
{
    /// <summary>Registers the client, with options that are configured elsewhere or here.</summary>
    /// <param name="services">The container's services.</param>
    /// <param name="configure">Sets the options.</param>
    public static IHttpClientBuilder AddExtraHopClient(this IServiceCollection services, Action<ExtraHopClientOptions>? configure = null) =>
        Add(services, Options.DefaultName, configure);

    /// <summary>Registers the client, with options from a configuration section.</summary>
    /// <param name="services">The container's services.</param>
    /// <param name="section">The section, such as <c>configuration.GetSection("ExtraHop")</c>.</param>
    /// <param name="configure">Sets further options, after the section.</param>
    public static IHttpClientBuilder AddExtraHopClient(this IServiceCollection services, IConfiguration section, Action<ExtraHopClientOptions>? configure = null) =>
        Add(services, Options.DefaultName, Binding(section, configure));

    /// <summary>Registers a client with a name, for programs that talk to several systems.</summary>
    /// <param name="services">The container's services.</param>
    /// <param name="name">The name, which is also the key.</param>
    /// <param name="configure">Sets the options.</param>
    public static IHttpClientBuilder AddExtraHopClient(this IServiceCollection services, string name, Action<ExtraHopClientOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Add(services, name, configure);
    }

    /// <summary>Registers a client with a name, with options from a configuration section.</summary>
    /// <param name="services">The container's services.</param>
    /// <param name="name">The name, which is also the key.</param>
    /// <param name="section">The section.</param>
    /// <param name="configure">Sets further options, after the section.</param>
    public static IHttpClientBuilder AddExtraHopClient(this IServiceCollection services, string name, IConfiguration section, Action<ExtraHopClientOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Add(services, name, Binding(section, configure));
    }

    private static Action<ExtraHopClientOptions> Binding(IConfiguration section, Action<ExtraHopClientOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(section);
        return options =>
        {
            OptionsBinder.Bind(section, options);
            configure?.Invoke(options);
        };
    }

    private static IHttpClientBuilder Add(IServiceCollection services, string name, Action<ExtraHopClientOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null)
        {
            services.Configure(name, configure);
        }

        string httpName = ClientRegistration.HttpNameOf(name);
        IHttpClientBuilder builder = services.AddHttpClient(httpName);
        if (services.Any(descriptor => !descriptor.IsKeyedService && descriptor.ImplementationInstance is ClientRegistration known && known.Name == name))
        {
            // The second call for a name adds to its options; a second set of handlers would retry the retries.
            return builder;
        }

        services.AddSingleton(new ClientRegistration(name));
        services.AddOptions<ExtraHopClientOptions>(name).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ExtraHopClientOptions>, OptionsValidator>());
        services.TryAddSingleton<ClientRegistry>();
        services.TryAddSingleton<IExtraHopClientFactory, ExtraHopClientFactory>();
        AddClient(services, name);
        AddPipeline(services, builder, name, httpName);
        return builder;
    }

    private static void AddClient(IServiceCollection services, string name)
    {
        if (name.Length == 0)
        {
            services.TryAddSingleton(static provider => provider.GetRequiredService<ClientRegistry>().Make(string.Empty));
            services.TryAddSingleton<IExtraHopClient>(static provider => provider.GetRequiredService<ExtraHopClient>());
            return;
        }

        services.TryAddKeyedSingleton(name, static (provider, key) => provider.GetRequiredService<ClientRegistry>().Make((string)key!));
        services.TryAddKeyedSingleton<IExtraHopClient>(name, static (provider, key) => provider.GetRequiredKeyedService<ExtraHopClient>(key));
    }

    private static void AddPipeline(IServiceCollection services, IHttpClientBuilder builder, string name, string httpName)
    {
        builder
            .RemoveAllLoggers() // they would log paths with their values; the client has its own
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan) // the transport renews its connections itself
            .ConfigurePrimaryHttpMessageHandler(provider => Transport.Create(provider.GetRequiredService<ClientRegistry>().SettingsOf(name)))
            .ConfigureAdditionalHttpMessageHandlers((handlers, provider) =>
            {
                // What ConfigureHttpClientDefaults adds for every client would retry the retries and cut long searches; what is added to the returned builder comes after.
                handlers.Clear();
                foreach (DelegatingHandler handler in PipelineBuilder.Handlers(provider.GetRequiredService<ClientRegistry>().SettingsOf(name)))
                {
                    handlers.Add(handler);
                }
            });

        // After everything that the caller configures: a transport of their own must not follow redirects behind our back.
        services.PostConfigure<HttpClientFactoryOptions>(httpName, static options =>
            options.HttpMessageHandlerBuilderActions.Add(static made => ForbidRedirects(made.PrimaryHandler)));
    }

    private static void ForbidRedirects(HttpMessageHandler? transport)
    {
        switch (transport)
        {
            case SocketsHttpHandler sockets:
                sockets.AllowAutoRedirect = false;
                break;
            case HttpClientHandler classic:
                classic.AllowAutoRedirect = false;
                break;
            case DelegatingHandler { InnerHandler: { } inner }:
                ForbidRedirects(inner);
                break;
            default:
                break;
        }
    }
}
