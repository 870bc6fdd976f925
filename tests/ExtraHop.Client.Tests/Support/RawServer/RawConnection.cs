using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace ExtraHop.Client.Tests.Support;

/// <summary>One connection of a <see cref="RawServer"/>, as its steps see it.</summary>
internal sealed class RawConnection(RawServer server, int number, Socket socket) : IAsyncDisposable
{
    private readonly byte[] _piece = new byte[64 * 1024];
    private readonly List<byte> _pending = [];

    // Made at once: after a FIN of ours the runtime takes the socket for disconnected and makes no more of them.
    private readonly NetworkStream _network = new(socket, ownsSocket: false);
    private Stream? _stream;
    private bool _peerEnded;

    public RawServer Server => server;

    public int Number => number;

    /// <summary>True once nothing more can be done: the peer has ended it, or a step has.</summary>
    public bool IsOver { get; private set; }

    /// <summary>The request that was read last.</summary>
    public ReceivedRequest? Request { get; private set; }

    /// <summary>Bytes that came and belong to no request.</summary>
    public IReadOnlyList<byte> Stray => _pending;

    /// <summary>Reads up to the end of a request's headers. A peer that ends before makes the connection over.</summary>
    public async Task ReadHeadAsync()
    {
        Request = null;
        int end;
        while ((end = IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (!await ReceiveAsync(1))
            {
                IsOver = true;
                return;
            }
        }

        Request = new ReceivedRequest(Number, Encoding.Latin1.GetString(Take(end + 4)));
        Request.IsWhole = !Request.IsChunked && Request.ContentLength == 0;
        server.Add(Request);
    }

    /// <summary>Reads the body of the request whose head was read.</summary>
    public async Task ReadBodyAsync()
    {
        if (Request is not { IsWhole: false } request)
        {
            return;
        }

        var body = new MemoryStream();
        try
        {
            if (!request.IsChunked)
            {
                await TakeIntoAsync(body, request.ContentLength);
                request.IsWhole = body.Length == request.ContentLength;
                return;
            }

            while (await ReadLineAsync() is { } size)
            {
                long length = long.Parse(size.Split(';')[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                await TakeIntoAsync(body, length);
                request.IsWhole = await ReadLineAsync() is not null && length == 0;
                if (request.IsWhole)
                {
                    return;
                }
            }
        }
        finally
        {
            request.Body = body.ToArray();
            IsOver = !request.IsWhole;
        }
    }

    /// <summary>Sends bytes as they are.</summary>
    public async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        Stream stream = await StreamAsync();
        await stream.WriteAsync(bytes, server.Stopping);
        await stream.FlushAsync(server.Stopping);
    }

    /// <summary>Sends bytes past TLS.</summary>
    public async Task SendPlainAsync(ReadOnlyMemory<byte> bytes) => await _network.WriteAsync(bytes, server.Stopping);

    /// <summary>Says that no more will be sent (a FIN, without the goodbye of TLS), and reads what the peer still has to say.</summary>
    public async Task FinishAsync()
    {
        socket.Shutdown(SocketShutdown.Send);
        await DrainAsync();
    }

    /// <summary>Ends TLS as it should be ended, then as <see cref="FinishAsync"/>.</summary>
    public async Task SayGoodbyeAsync()
    {
        if (await StreamAsync() is SslStream secure)
        {
            await secure.ShutdownAsync();
        }

        await FinishAsync();
    }

    /// <summary>Ends the connection with an RST.</summary>
    public void Reset()
    {
        socket.LingerState = new LingerOption(true, 0);
        Close();
    }

    /// <summary>Closes the socket as a program does that ends: with a FIN, or with an RST where something was not read.</summary>
    public void Close()
    {
        socket.Close();
        IsOver = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (_stream is not null)
        {
            await _stream.DisposeAsync();
        }

        socket.Dispose();
    }

    /// <summary>Plays the steps.</summary>
    internal async Task PlayAsync(RawStep[] steps)
    {
        // The caller holds a lock.
        await Task.Yield();
        socket.NoDelay = true;
        try
        {
            await RunAsync(steps);
            if (!IsOver)
            {
                await FinishAsync();
            }
        }
        catch (Exception error)
            when (error is IOException or SocketException or ObjectDisposedException or OperationCanceledException
                or System.Security.Authentication.AuthenticationException)
        {
            // The peer has broken the connection, or the server stops. A peer that does not trust the certificate ends the handshake.
        }
        finally
        {
            Close();
        }
    }

    /// <summary>Plays steps until they or the connection are over.</summary>
    internal async Task RunAsync(RawStep[] steps)
    {
        foreach (RawStep step in steps)
        {
            if (IsOver)
            {
                return;
            }

            await step(this);
        }
    }

    private async Task DrainAsync()
    {
        while (!IsOver)
        {
            await ReadHeadAsync();
            await ReadBodyAsync();
        }
    }

    // TLS begins with the first step that needs it, so that steps before can break the handshake.
    private async ValueTask<Stream> StreamAsync() => _stream ??= server.IsTls ? await server.SecureAsync(_network) : _network;

    // Never more than is asked for: what a step did not read stays in the socket, where closing makes an RST of it.
    private async Task<bool> ReceiveAsync(int most)
    {
        if (_peerEnded)
        {
            return false;
        }

        Stream stream = await StreamAsync();
        int count = await stream.ReadAsync(_piece.AsMemory(0, most), server.Stopping);
        _pending.AddRange(_piece.AsSpan(0, count));
        _peerEnded = count == 0;
        return count > 0;
    }

    private async Task<string?> ReadLineAsync()
    {
        int end;
        while ((end = IndexOf("\r\n"u8)) < 0)
        {
            if (!await ReceiveAsync(1))
            {
                return null;
            }
        }

        return Encoding.Latin1.GetString(Take(end + 2)[..end]);
    }

    private async Task TakeIntoAsync(MemoryStream body, long length)
    {
        while (length > 0 && await ReceiveAsync((int)Math.Min(length, _piece.Length)))
        {
            length -= _pending.Count;
            body.Write(Take(_pending.Count));
        }
    }

    private byte[] Take(int count)
    {
        byte[] taken = _pending.GetRange(0, count).ToArray();
        _pending.RemoveRange(0, count);
        return taken;
    }

    private int IndexOf(ReadOnlySpan<byte> bytes) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_pending).IndexOf(bytes);
}
