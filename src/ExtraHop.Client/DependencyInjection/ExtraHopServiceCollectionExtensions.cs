using System.Diagnostics.CodeAnalysis;
using ExtraHop.Client.DependencyInjection;
using ExtraHop.Client.Http.Handlers;
using ExtraHop.Client.Http.Requests;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace ExtraHop.Client;

/// <summary>Registers clients in a container.</summary>
/// <remarks>
/// A client is a thread-safe singleton. The one without a name is resolved as <see cref="ExtraHopClient"/> or <see cref="IExtraHopClient"/>; one with a name by
/// that key (<c>[FromKeyedServices("sensor-a")]</c>) or through <see cref="IExtraHopClientFactory"/>. Options are checked when the host starts. Log entries go
/// to the container's logging. Handlers that are added to the returned builder sit next to the transport, below retries and credentials, and see each attempt
/// with its <c>Authorization</c> header. A primary handler put in its place brings its own TLS, proxy and connection settings; redirects stay switched off.
/// A second call for a name adds to its options, but does not change the host or the credential: one system's key would go to another. What is meant to replace
/// them, as in a test, does so with <c>services.Configure&lt;ExtraHopClientOptions&gt;(...)</c>.
/// Interfaces of your own are registered with <see cref="AddExtraHopApi{T}(IServiceCollection)"/>.
/// </remarks>
public static class ExtraHopServiceCollectionExtensions
{
    /// <summary>Registers the client, with options that are configured elsewhere or here.</summary>
    /// <param name="services">The container's services.</param>
    /// <param name="configure">Sets the options.</param>
    public static IHttpClientBuilder AddExtraHopClient(this IServiceCollection services, Action<ExtraHopClientOptions>? configure = null) =>
        Add(services, Microsoft.Extensions.Options.Options.DefaultName, configure);

    /// <summary>Registers the client, with options from a configuration section.</summary>
    /// <param name="services">The container's services.</param>
    /// <param name="section">The section, such as <c>configuration.GetSection("ExtraHop")</c>.</param>
    /// <param name="configure">Sets further options, after the section.</param>
    public static IHttpClientBuilder AddExtraHopClient(
        this IServiceCollection services, IConfiguration section, Action<ExtraHopClientOptions>? configure = null) =>
        Add(services, Microsoft.Extensions.Options.Options.DefaultName, Binding(section, configure), section);

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
    public static IHttpClientBuilder AddExtraHopClient(
        this IServiceCollection services, string name, IConfiguration section, Action<ExtraHopClientOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Add(services, name, Binding(section, configure), section);
    }

    /// <summary>Registers a client for every child of a configuration section, under the child's key: <c>{ "ExtraHop": { "sensor-a": { "Host": ... },
    /// "console": { ... } } }</c>.</summary>
    /// <param name="services">The container's services.</param>
    /// <param name="section">The section, such as <c>configuration.GetSection("ExtraHop")</c>. Its children are looked up now; one that is added later takes
    /// effect at the next start.</param>
    /// <param name="configure">Sets further options of each, with its name, after its section.</param>
    /// <returns>The builders by name, for handlers of your own.</returns>
    /// <exception cref="ArgumentException">The section has no children, or one of them is a single value; the message names it.</exception>
    public static IReadOnlyDictionary<string, IHttpClientBuilder> AddExtraHopClients(
        this IServiceCollection services, IConfiguration section, Action<string, ExtraHopClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        IConfigurationSection[] children = [.. section.GetChildren()];
        string path = section is IConfigurationSection { Path: { Length: > 0 } named } ? $"The section '{named}'" : "The configuration";
        if (children.Length == 0)
        {
            throw new ArgumentException(
                $"{path} has no children; expected one for each system, such as '{{ \"sensor-a\": {{ \"Host\": \"eda01.example.com\", \"ApiKey\": \"...\" }} "
                    + $"}}'.", nameof(section));
        }

        if (children.FirstOrDefault(static child => child.Value is { Length: > 0 }) is { } value)
        {
            throw new ArgumentException(
                $"{path} has the value '{value.Key}'; expected only sections, one for each system. For a single system call AddExtraHopClient.",
                nameof(section));
        }

        return children.ToDictionary(
            static child => child.Key,
            child => services.AddExtraHopClient(child.Key, child, configure is null ? null : options => configure(child.Key, options)),
            StringComparer.Ordinal);
    }

    /// <summary>Registers an interface of your own, made by <see cref="IExtraHopClient.For{T}"/> of the client without a name, as a singleton.</summary>
    /// <typeparam name="T">The interface, with Refit's attributes. One that is registered already, such as a fake in a test, stays.</typeparam>
    /// <param name="services">The container's services.</param>
    /// <exception cref="ArgumentException">The interface has a method that cannot be called; the message names it.</exception>
    public static IServiceCollection AddExtraHopApi<[DynamicallyAccessedMembers(UserInterface.Inspected)] T>(this IServiceCollection services)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(services);
        UserInterface.Require(typeof(T), ResultTable.Streamed);
        services.TryAddSingleton(static provider => (provider.GetService<IExtraHopClient>() ?? throw NoClient<T>("AddExtraHopClient(...)")).For<T>());
        return services;
    }

    /// <summary>Registers an interface of your own, made by <see cref="IExtraHopClient.For{T}"/> of a client with a name, as a singleton with the same
    /// key.</summary>
    /// <typeparam name="T">The interface, with Refit's attributes. One that is registered already under that key, such as a fake in a test, stays.</typeparam>
    /// <param name="services">The container's services.</param>
    /// <param name="name">The name that was given to <c>AddExtraHopClient</c>.</param>
    /// <exception cref="ArgumentException">The name is blank, or the interface has a method that cannot be called; the message names it.</exception>
    public static IServiceCollection AddExtraHopApi<[DynamicallyAccessedMembers(UserInterface.Inspected)] T>(this IServiceCollection services, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        UserInterface.Require(typeof(T), ResultTable.Streamed);
        services.TryAddKeyedSingleton(name, static (provider, key) =>
            (provider.GetKeyedService<IExtraHopClient>(key) ?? throw NoClient<T>($"AddExtraHopClient(\"{key}\", ...)")).For<T>());
        return services;
    }

    private static InvalidOperationException NoClient<T>(string call) =>
        new($"{typeof(T).Name} is registered with AddExtraHopApi and its client is not; call services.{call} as well.");

    private static Action<ExtraHopClientOptions> Binding(IConfiguration section, Action<ExtraHopClientOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(section);
        return options =>
        {
            OptionsBinder.Bind(section, options);
            options.Registered.UnknownKeys.AddRange(OptionsBinder.UnknownKeys(section));
            configure?.Invoke(options);
        };
    }

    private static IHttpClientBuilder Add(IServiceCollection services, string name, Action<ExtraHopClientOptions>? configure, IConfiguration? section = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null)
        {
            services.Configure<ExtraHopClientOptions>(name, options => options.Registered.Apply(configure, options));
        }

        if (section is not null)
        {
            services.AddSingleton<IOptionsChangeTokenSource<ExtraHopClientOptions>>(new ConfigurationChangeTokenSource<ExtraHopClientOptions>(name, section));
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
            .ConfigurePrimaryHttpMessageHandler(provider => provider.GetRequiredService<ClientRegistry>().MakeTransport(name))
            .ConfigureAdditionalHttpMessageHandlers((handlers, provider) =>
            {
                // What ConfigureHttpClientDefaults adds for every client would retry the retries and cut long searches; what is added to the returned builder
                // comes after.
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
