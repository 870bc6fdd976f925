using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ExtraHop.Client.Tests.Faults;

/// <summary>A system on loopback that gives out tokens, ends them after some hundred requests, and fails three requests out of ten. It counts what has to
/// hold.</summary>
internal sealed class UnsteadySystem : IAsyncDisposable
{
    private const int RequestsOfAToken = 600;

    private static readonly (int Status, string Body)[] s_refusals =
    [
        (401, "{\"error_message\":\"Unauthorized\"}"),
        (400, "{\"error_message\":\"Invalid access token\"}"),
        (400, "The access token expired"),
        (400, "invalid"),
    ];

    private readonly WebApplication _app;
    private readonly object _gate = new();

    /// <summary>The calls that were refused for their token and did not come back yet. While there is one, no token ends: a call renews its token
    /// once.</summary>
    private readonly HashSet<string> _renewing = [];
    private int _accepted;
    private int _requests;
    private int _refusals;
    private int _tokenRequests;
    private int _tokenRequestsNow;
    private int _connections;

    private UnsteadySystem(WebApplication app) => _app = app;

    public string Host => _app.Urls.Single();

    /// <summary>The number of the token that counts.</summary>
    public int Generation { get; private set; }

    public int Requests => _requests;

    public int Refusals => _refusals;

    public int TokenRequests => _tokenRequests;

    public int TokensGiven { get; private set; }

    public int MostTokenRequestsAtOnce { get; private set; }

    public int OpenConnections => Volatile.Read(ref _connections);

    public static async Task<UnsteadySystem> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        UnsteadySystem? system = null;
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.Use(next => async connection =>
        {
            Interlocked.Increment(ref system!._connections);
            try
            {
                await next(connection);
            }
            finally
            {
                Interlocked.Decrement(ref system._connections);
            }
        })));
        system = new UnsteadySystem(builder.Build());
        system._app.Run(context => context.Request.Path == "/oauth2/token" ? system.GiveTokenAsync(context) : system.AnswerAsync(context));
        await system._app.StartAsync();
        return system;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task GiveTokenAsync(HttpContext context)
    {
        int generation;
        int number;
        lock (_gate)
        {
            number = ++_tokenRequests;
            MostTokenRequestsAtOnce = Math.Max(MostTokenRequestsAtOnce, ++_tokenRequestsNow);
        }

        // Long enough for a second request to meet the first, if there was one.
        await Task.Delay(TimeSpan.FromMilliseconds(2), TimeProvider.System);
        lock (_gate)
        {
            // Before the answer: whoever has it may ask again at once.
            _tokenRequestsNow--;
            generation = Generation;
            TokensGiven += number % 5 == 0 ? 0 : 1;
        }

        if (number % 5 != 0)
        {
            await WriteAsync(context, 200, FormattableString.Invariant($"{{\"access_token\":\"token-{generation}\",\"expires_in\":3600}}"));
        }
        else if (number % 10 == 0)
        {
            context.Abort();
        }
        else
        {
            await WriteAsync(context, 503, string.Empty);
        }
    }

    private Task AnswerAsync(HttpContext context)
    {
        string call = context.Request.Path.Value!;
        lock (_gate)
        {
            if (context.Request.Headers.Authorization != FormattableString.Invariant($"Bearer token-{Generation}"))
            {
                _renewing.Add(call);
                (int status, string body) = s_refusals[_refusals++ % s_refusals.Length];
                return WriteAsync(context, status, body);
            }

            _renewing.Remove(call);
            if (++_accepted >= RequestsOfAToken && _renewing.Count == 0)
            {
                _accepted = 0;
                Generation++;
            }
        }

        int number = Interlocked.Increment(ref _requests);
        return number % 10 is 1 or 4 or 7 ? FailAsync(context, number / 10 % 5) : WriteAsync(context, 200, $"{{\"id\":{call.Split('/')[^1]}}}");
    }

    private static async Task FailAsync(HttpContext context, int fault)
    {
        switch (fault)
        {
            case 0:
                await WriteAsync(context, 503, string.Empty);
                break;
            case 1:
                context.Response.Headers.RetryAfter = "0";
                await WriteAsync(context, 429, string.Empty);
                break;
            case 2:
                await WriteAsync(context, 500, "{\"error_message\":\"no\"}");
                break;
            case 3:
                context.Abort();
                break;
            default:
                context.Response.ContentType = "application/json";
                context.Response.ContentLength = 1000;
                await context.Response.WriteAsync("{\"id\":");
                await context.Response.Body.FlushAsync();
                context.Abort();
                break;
        }
    }

    private static Task WriteAsync(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        return context.Response.WriteAsync(body);
    }
}
