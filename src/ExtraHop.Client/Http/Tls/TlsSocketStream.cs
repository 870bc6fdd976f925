using System.Net.Sockets;
using System.Runtime.CompilerServices;
using ExtraHop.Client.Exceptions;

namespace ExtraHop.Client.Http.Tls;

/// <summary>The socket below TLS, on which a FIN is an error.</summary>
/// <remarks>
/// After a close_notify, <see cref="System.Net.Security.SslStream"/> reports the end and reads no further. If it comes to the end of the socket, none was sent;
/// it would report the same end then, and a body without a length would seem whole wherever it was cut.
/// </remarks>
internal sealed class TlsSocketStream(Socket socket) : NetworkStream(socket, ownsSocket: true)
{
    /// <summary>Connects as the runtime's handler does by itself.</summary>
    public static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken).ConfigureAwait(false);
            return new TlsSocketStream(socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public override int Read(Span<byte> buffer) => Checked(base.Read(buffer), buffer.Length);

    public override int Read(byte[] buffer, int offset, int count) => Checked(base.Read(buffer, offset, count), count);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ValueTask<int> pending = base.ReadAsync(buffer, cancellationToken);
        return pending.IsCompletedSuccessfully ? new(Checked(pending.Result, buffer.Length)) : WaitAsync(pending, buffer.Length);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<int> WaitAsync(ValueTask<int> pending, int asked) => Checked(await pending.ConfigureAwait(false), asked);

    // A read of nothing waits for data, and its zero is no end.
    private static int Checked(int read, int asked) => read > 0 || asked == 0 ? read : throw new UnconfirmedEndException();
}
