using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>A link between a client and a server on this machine: so many bits a second in each direction, and a delay. It loses nothing and has no slow
/// start.</summary>
internal sealed class SlowLink : IDisposable
{
    private const int PieceSize = 8 * 1024;

    /// <summary>How far the link reads ahead: a timer is late by a millisecond or two, and the line shall not fall idle then.</summary>
    private static readonly TimeSpan s_ahead = TimeSpan.FromMilliseconds(10);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly int _server;
    private readonly double _bytesASecond;
    private readonly TimeSpan _delay;

    /// <param name="server">The server's port.</param>
    /// <param name="megabits">Megabits a second.</param>
    /// <param name="delay">How long each byte is on its way, once it has left.</param>
    public SlowLink(int server, double megabits, TimeSpan delay)
    {
        _server = server;
        _bytesASecond = megabits * 1e6 / 8;
        _delay = delay;
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>Where to connect to.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = CarryAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // The link is closed.
        }
    }

    private async Task CarryAsync(TcpClient near)
    {
        using (near)
        using (var far = new TcpClient { NoDelay = true })
        {
            try
            {
                near.NoDelay = true;
                await far.ConnectAsync(IPAddress.Loopback, _server);
                await Task.WhenAny(PumpAsync(near.GetStream(), far.GetStream()), PumpAsync(far.GetStream(), near.GetStream()));
            }
            catch (Exception error) when (error is IOException or SocketException)
            {
                // One side hung up.
            }
        }
    }

    private async Task PumpAsync(Stream from, Stream to)
    {
        var onTheWay = Channel.CreateUnbounded<(TimeSpan Arrives, byte[] Bytes)>();
        long start = Stopwatch.GetTimestamp();
        Task arriving = ArriveAsync();
        TimeSpan free = TimeSpan.Zero;
        byte[] buffer = new byte[PieceSize];
        int read;
        while ((read = await from.ReadAsync(buffer)) > 0)
        {
            TimeSpan now = Stopwatch.GetElapsedTime(start);
            free = (free > now ? free : now) + TimeSpan.FromSeconds(read / _bytesASecond);
            onTheWay.Writer.TryWrite((free + _delay, buffer[..read]));
            await WaitUntilAsync(free - s_ahead);
        }

        onTheWay.Writer.Complete();
        await arriving;

        async Task ArriveAsync()
        {
            await foreach ((TimeSpan arrives, byte[] bytes) in onTheWay.Reader.ReadAllAsync())
            {
                await WaitUntilAsync(arrives);
                await to.WriteAsync(bytes);
            }
        }

        async Task WaitUntilAsync(TimeSpan time)
        {
            TimeSpan left = time - Stopwatch.GetElapsedTime(start);
            if (left > TimeSpan.FromMilliseconds(1))
            {
                await Task.Delay(left);
            }
        }
    }
}
