using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ExtraHop.Cli.Tests;

/// <summary>What arrived.</summary>
internal sealed record RecordedCall(string Method, string Path, IReadOnlyList<(string, string)> Query, string Authorization, string? ContentType, string Body);

/// <summary>A server on loopback that writes down what arrives and answers everything with the same JSON.</summary>
internal sealed class RecordingServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private RecordingServer(WebApplication application) => _application = application;

    /// <summary>What arrived, in order.</summary>
    public List<RecordedCall> Requests { get; } = [];

    /// <summary>Its address with scheme and port.</summary>
    public string Address => _application.Urls.Single();

    public static async Task<RecordingServer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        WebApplication application = builder.Build();
        var server = new RecordingServer(application);
        application.Run(server.AnswerAsync);
        await application.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        Requests.Add(new RecordedCall(
            context.Request.Method,
            context.Request.Path,
            [.. context.Request.Query.Select(static pair => (pair.Key, pair.Value.ToString()))],
            context.Request.Headers.Authorization.ToString(),
            context.Request.ContentType,
            await reader.ReadToEndAsync()));
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("{\"ok\":true}");
    }
}
