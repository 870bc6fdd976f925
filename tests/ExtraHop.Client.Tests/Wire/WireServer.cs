using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using ExtraHop.Client.Tests.Contract;

namespace ExtraHop.Client.Tests.Wire;

/// <summary>A system that is a socket: it keeps each request byte for byte and gives the answers it was told, on connections that stay open.</summary>
internal sealed class WireServer : IAsyncDisposable
{
    private static readonly SampleResponse s_unexpected = new(418, """{"error_message":"no answer was prepared for this request"}"""u8.ToArray());

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly object _gate = new();
    private readonly Queue<SampleResponse> _answers = [];
    private readonly List<WireRequest> _received = [];
    private readonly List<Exception> _errors = [];
    private readonly Task _accepting;

    public WireServer()
    {
        _listener.Start();
        Authority = _listener.LocalEndpoint.ToString()!;
        _accepting = AcceptAsync();
    }

    /// <summary>Host and port.</summary>
    public string Authority { get; }

    /// <summary>Prepares the answers to the next requests.</summary>
    public void Prepare(IEnumerable<SampleResponse> answers)
    {
        lock (_gate)
        {
            _answers.Clear();
            foreach (SampleResponse answer in answers)
            {
                _answers.Enqueue(answer);
            }
        }
    }

    /// <summary>The requests that came since the last time.</summary>
    /// <exception cref="AggregateException">A request could not be read.</exception>
    public IReadOnlyList<WireRequest> Take()
    {
        lock (_gate)
        {
            if (_errors.Count > 0)
            {
                throw new AggregateException(_errors);
            }

            WireRequest[] taken = [.. _received];
            _received.Clear();
            return taken;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        using TcpClient owned = connection;
        connection.NoDelay = true;
        NetworkStream stream = connection.GetStream();
        var reader = new WireReader(stream, Authority);
        try
        {
            while (await reader.ReadAsync(_stop.Token) is { } request)
            {
                await stream.WriteAsync(Answer(request), _stop.Token);
            }
        }
        catch (Exception error) when (error is OperationCanceledException or IOException)
        {
            // The client or the test is done with the connection.
        }
        catch (Exception error)
        {
            lock (_gate)
            {
                _errors.Add(error);
            }
        }
    }

    private byte[] Answer(WireRequest request)
    {
        SampleResponse answer;
        lock (_gate)
        {
            _received.Add(request);
            answer = _answers.TryDequeue(out SampleResponse? prepared) ? prepared : s_unexpected;
        }

        string?[] head =
        [
            string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {answer.Status} Answer"),
            answer.Location is null ? null : $"Location: {answer.Location}",
            answer.Body.Length == 0 ? null : $"Content-Type: {answer.ContentType}",
            answer.Status == (int)HttpStatusCode.NoContent ? null : string.Create(CultureInfo.InvariantCulture, $"Content-Length: {answer.Body.Length}"),
        ];
        return [.. Encoding.ASCII.GetBytes(string.Concat(head.OfType<string>().Append(string.Empty).Select(static line => line + "\r\n"))), .. answer.Body];
    }
}
