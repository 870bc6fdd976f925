using ExtraHop.Client.Http.Requests;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Exceptions;

/// <summary>One way in which a call fails.</summary>
/// <param name="Name">What goes wrong, in the words of whoever would ask for help.</param>
/// <param name="PlayAsync">Lets it go wrong; the error comes out.</param>
internal sealed record ErrorCase(string Name, Func<Task> PlayAsync)
{
    /// <summary>All of them, in the order of the snapshot.</summary>
    public static IReadOnlyList<ErrorCase> All { get; } =
    [
        .. StatusCases.All(),
        .. AnswerCases.All(),
        .. ConnectionCases.All(),
        .. TimeoutCases.All(),
        .. FileCases.All(),
        .. WaitCases.All(),
        .. PagingCases.All(),
        .. OptionsCases.All(),
    ];

    /// <summary>The error that comes.</summary>
    public async Task<Exception> ErrorAsync() =>
        await Xunit.Record.ExceptionAsync(PlayAsync) ?? throw new InvalidOperationException($"'{Name}' did not fail.");

    /// <summary>A case of one operation that is answered in one way, without retries.</summary>
    public static ErrorCase Of(string name, Operation operation, params Step[] steps) => Of(name, system => system.SendAsync(operation), steps);

    /// <summary>A case of one call to a system with an API key, without retries.</summary>
    public static ErrorCase Of(string name, Func<TestSystem, Task> call, params Step[] steps) => Of(name, call, static _ => { }, steps);

    /// <summary>A case of one call to a system with options of its own.</summary>
    public static ErrorCase Of(string name, Func<TestSystem, Task> call, Action<ExtraHopClientOptions> configure, params Step[] steps) => new(name, async () =>
    {
        using var system = new TestSystem(new ScriptedTransport(steps), options =>
        {
            options.Retry = new RetryOptions { MaxAttempts = 1 };
            configure(options);
        });
        await call(system);
    });

    /// <summary>Options of a client with client credentials.</summary>
    public static Action<ExtraHopClientOptions> CredentialsFor(string host) => options =>
        (options.Host, options.ApiKey, options.ClientId, options.ClientSecret) = (host, null, "id-of-credentials", "secret-of-credentials");
}
