using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Channels;

namespace ExtraHop.Client.Tests.Support;

/// <summary>A server on loopback that does, byte for byte, what a script of steps says, over plain sockets or TLS, and writes down what came over the
/// wire.</summary>
/// <remarks>
/// The first connection plays the first list of steps, the second the second, and so on; the last list serves all further ones. A connection whose steps are
/// over is finished with a FIN and read to its end, so that requests which nobody answers are counted, too. Nothing waits for a time: what has to wait, waits
/// for an event. After <see cref="Lifetime"/> all ends.
/// </remarks>
internal sealed class RawServer : IAsyncDisposable
{
    /// <summary>How long a forgotten server runs.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    private static readonly Lazy<X509Certificate2> s_certificate = new(NewCertificate);

    private readonly object _gate = new();
    private readonly RawStep[][] _scripts;
    private readonly CancellationTokenSource _stop = new(Lifetime, TimeProvider.System);
    private readonly Channel<bool> _stalls = Channel.CreateUnbounded<bool>();
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<ReceivedRequest> _requests = [];
    private readonly List<RawConnection> _connections = [];
    private readonly List<Task> _playing = [];
    private readonly Task _accepting = Task.CompletedTask;
    private bool _isDisposed;
    private readonly Socket _port = NewSocket();
    private readonly Socket _listener = NewSocket();
    private readonly ConcurrentDictionary<int, TaskCompletionSource> _markers = new();

    private RawServer(bool tls, RawStep[][] scripts)
    {
        IsTls = tls;
        _scripts = scripts;

        // The port stays taken by a socket that never listens: once the other one is closed, connections are refused, and no other test gets the port.
        _port.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Port = ((IPEndPoint)_port.LocalEndPoint!).Port;
        if (scripts.Length > 0)
        {
            _listener.Bind(_port.LocalEndPoint);
            _listener.Listen(512);
            _accepting = AcceptAsync();
        }
    }

    public bool IsTls { get; }

    public int Port { get; }

    /// <summary>For <see cref="ExtraHopClientOptions.Host"/>.</summary>
    public string Host => FormattableString.Invariant($"{(IsTls ? "https" : "http")}://127.0.0.1:{Port}");

    /// <summary>The certificate of every server over TLS.</summary>
    public static X509Certificate2 Certificate => s_certificate.Value;

    /// <summary>Its fingerprint.</summary>
    public static string CertificateSha256 => Convert.ToHexString(s_certificate.Value.GetCertHash(HashAlgorithmName.SHA256));

    /// <summary>Every request whose head came over the wire, in the order of arrival.</summary>
    public IReadOnlyList<ReceivedRequest> Requests => Copy(_requests);

    /// <summary>Every connection that was accepted.</summary>
    public IReadOnlyList<RawConnection> Connections => Copy(_connections);

    public CancellationToken Stopping => _stop.Token;

    /// <summary>Starts a server; without any script, one that refuses all connections.</summary>
    /// <param name="tls">Whether connections begin with TLS.</param>
    /// <param name="scripts">The steps of the first connection, of the second, and so on.</param>
    public static RawServer Start(bool tls, params RawStep[][] scripts) => new(tls, scripts);

    /// <summary>Waits until one more connection came to a stall.</summary>
    public Task WaitForStallAsync() => _stalls.Reader.ReadAsync(Stopping).AsTask();

    /// <summary>Lets all stalls, present and future, go on.</summary>
    public void Release() => _released.TrySetResult();

    /// <summary>Refuses connections from now on; those that are open stay.</summary>
    public void Refuse() => _listener.Dispose();

    /// <summary>Waits until the peers have ended all connections and everything that they sent was read: <see cref="Requests"/> is then final.</summary>
    public async Task EndedAsync()
    {
        await TakeBacklogAsync();
        await Task.WhenAll(Copy(_playing));
    }

    /// <summary>Ends all connections and waits for them.</summary>
    /// <exception cref="Exception">A step threw what no broken connection explains.</exception>
    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        await _stop.CancelAsync();
        Refuse();
        try
        {
            await _accepting;
            await Task.WhenAll(Copy(_playing));
        }
        finally
        {
            foreach (RawConnection connection in Connections)
            {
                await connection.DisposeAsync();
            }

            _port.Dispose();
            _stop.Dispose();
        }
    }

    internal void Add(ReceivedRequest request)
    {
        lock (_gate)
        {
            _requests.Add(request);
        }
    }

    internal async Task StallAsync()
    {
        _stalls.Writer.TryWrite(true);
        await _released.Task.WaitAsync(Stopping);
    }

    internal async Task<Stream> SecureAsync(NetworkStream stream)
    {
        var secure = new SslStream(stream);
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = s_certificate.Value }, Stopping);
        return secure;
    }

    /// <summary>Waits until every connection that peers have made by now was accepted: one of our own comes behind them all.</summary>
    private async Task TakeBacklogAsync()
    {
        using Socket marker = NewSocket();
        marker.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var taken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _markers[((IPEndPoint)marker.LocalEndPoint!).Port] = taken;
        try
        {
            await marker.ConnectAsync(IPAddress.Loopback, Port, Stopping);
            await Task.WhenAny(taken.Task, _accepting);
        }
        catch (SocketException)
        {
            // Connections are refused, so none waits.
        }
    }

    private static Socket NewSocket()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        return socket;
    }

    private static X509Certificate2 NewCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        return new CertificateRequest("CN=raw server", key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    private async Task AcceptAsync()
    {
        for (int number = 0; ; number++)
        {
            Socket socket;
            try
            {
                socket = await _listener.AcceptAsync(Stopping);
            }
            catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException or SocketException)
            {
                return;
            }

            if (_markers.TryRemove(((IPEndPoint)socket.RemoteEndPoint!).Port, out TaskCompletionSource? taken))
            {
                socket.Dispose();
                taken.SetResult();
                number--;
                continue;
            }

            RawConnection connection;
            try
            {
                connection = new RawConnection(this, number, socket);
            }
            catch (IOException)
            {
                // The peer was gone before we looked.
                socket.Dispose();
                continue;
            }

            lock (_gate)
            {
                _connections.Add(connection);
                _playing.Add(connection.PlayAsync(_scripts[Math.Min(number, _scripts.Length - 1)]));
            }
        }
    }

    private T[] Copy<T>(List<T> list)
    {
        lock (_gate)
        {
            return [.. list];
        }
    }
}
