using System.Net;
using System.Net.Sockets;

namespace ExtraHop.Client.Tests.Support;

/// <summary>A port on loopback where a connection is neither made nor refused: its queue is full, nobody accepts, and the kernel (of Linux) drops what does not
/// fit.</summary>
internal sealed class BlackHole : IDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly Socket _filler = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public BlackHole()
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(0);
        _filler.Connect(_listener.LocalEndPoint!);
    }

    /// <summary>For <see cref="ExtraHopClientOptions.Host"/>.</summary>
    public string Host => $"http://{_listener.LocalEndPoint}";

    public void Dispose()
    {
        _filler.Dispose();
        _listener.Dispose();
    }
}
