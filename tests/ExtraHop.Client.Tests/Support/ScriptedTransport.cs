using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace ExtraHop.Client.Tests;

/// <summary>A transport in memory: it plays steps in order, the last one for ever, and writes down what it was asked.</summary>
internal sealed class ScriptedTransport : HttpMessageHandler
{
    public delegate Task<HttpResponseMessage> Step(HttpRequestMessage request, CancellationToken cancellationToken);

    private const string Failure = "the transport failed";

    private readonly ConcurrentQueue<SentRequest> _sent = new();
    private readonly Step[] _steps;
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _next;

    public ScriptedTransport(params Step[] steps) => _steps = steps;

    public IReadOnlyList<SentRequest> Sent => [.. _sent];

    /// <summary>Ends when the first request came.</summary>
    public Task Reached => _reached.Task.WaitAsync(TimeSpan.FromMinutes(1));

    /// <summary>How many times it was asked, including where it failed before reading the request.</summary>
    public int Calls => Volatile.Read(ref _next);

    public static Step Status(int status, string? body = null, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        (_, _) =>
        Task.FromResult(Answer(status, body, contentType, headers));

    /// <summary>Fails: without a look at the request where the connection was not made, behind it otherwise.</summary>
    public static Step Fails(HttpRequestError error, Exception? inner = null, string message = Failure) =>
        error is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
        or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError or HttpRequestError.VersionNegotiationError
        ? FailsUnread(new HttpRequestException(error, message, inner))
        : (_, _) => Task.FromException<HttpResponseMessage>(new HttpRequestException(error, message, inner));

    /// <summary>Fails without a look at the request.</summary>
    public static Step FailsUnread(Exception error) => new Unread(error).SendAsync;

    /// <summary>Never answers; ends when the request is given up.</summary>
    public static Step Hangs { get; } = async (_, cancellationToken) =>
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
        throw new InvalidOperationException("Unreachable.");
    };

    public static HttpResponseMessage Answer(
        int status, string? body = null, string contentType = "application/json", params (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status);
        if (body is not null)
        {
            response.Content = new StringContent(body, Encoding.UTF8);
            response.Content.Headers.Remove("Content-Type");
            response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        foreach ((string name, string value) in headers)
        {
            Assert.True(response.Headers.TryAddWithoutValidation(name, value));
        }

        return response;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Step step = _steps[Math.Min(Interlocked.Increment(ref _next) - 1, _steps.Length - 1)];
        byte[]? body = request.Content is null || step.Target is Unread ? null : await ReadAsync(request.Content, cancellationToken);
        _sent.Enqueue(new SentRequest(
            request.Method.Method,
            request.RequestUri!,
            request.Headers.NonValidated.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body));
        _reached.TrySetResult();
        return await step(request, cancellationToken);
    }

    private static async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        // Straight through the content's own writing, as a socket does; reading it as bytes would buffer it and make any content replayable.
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, cancellationToken);
        return copy.ToArray();
    }

    private sealed class Unread(Exception error)
    {
        public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromException<HttpResponseMessage>(error);
    }
}
