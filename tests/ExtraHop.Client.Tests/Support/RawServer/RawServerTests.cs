using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using static ExtraHop.Client.Tests.Support.Steps;

namespace ExtraHop.Client.Tests.Support;

/// <summary>The server is seen through bare sockets, so that no client's repairs come between.</summary>
public sealed class RawServerTests
{
    private const string Get = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";
    private const string Post = "POST /b HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Bytes_go_out_as_they_are_and_requests_are_written_down(bool tls)
    {
        await using var server = RawServer.Start(tls, [ReadRequest, Send("HTTP/1.1 299 odd\r\n\r\n\0ÿ"), ReadRequest, Send("second")]);
        await using Peer peer = await ConnectAsync(server);
        await SayAsync(peer, Get + Post);
        Assert.Equal("HTTP/1.1 299 odd\r\n\r\n\0ÿsecond", await ReadAsync(peer, 28));

        Assert.Equal([("GET", "/a", 0), ("POST", "/b", 0)], server.Requests.Select(request => (request.Method, request.Target, request.Connection)));
        Assert.Equal("x", server.Requests[0].Header("host"));
        Assert.Equal("hello", Encoding.ASCII.GetString(server.Requests[1].Body));
        Assert.All(server.Requests, request => Assert.True(request.IsWhole));
    }

    [Fact]
    public async Task Chunks_are_read_and_a_cut_body_is_not_whole()
    {
        await using var server = RawServer.Start(false, [ReadRequest, Send("1"), ReadRequest, Send("2")]);
        await using Peer peer = await ConnectAsync(server);
        await SayAsync(peer, "PUT /c HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x\r\n0123456789\r\n0\r\n\r\n");
        Assert.Equal("1", await ReadAsync(peer, 1));
        await SayAsync(peer, "POST /d HTTP/1.1\r\nContent-Length: 9\r\n\r\nhalf");
        peer.Socket.Shutdown(SocketShutdown.Send);
        Assert.Equal("", await ReadAsync(peer, 1));

        Assert.Equal("abc0123456789", Encoding.ASCII.GetString(server.Requests[0].Body));
        Assert.Equal((false, "half"), (server.Requests[1].IsWhole, Encoding.ASCII.GetString(server.Requests[1].Body)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_fin_before_the_request_is_an_end_and_the_request_is_counted_all_the_same(bool tls)
    {
        await using var server = RawServer.Start(tls, tls ? [Send("x"), Fin] : [Fin]);
        await using Peer peer = await ConnectAsync(server);
        Assert.Equal(tls ? "x" : "", await ReadAsync(peer, 2));
        await SayAsync(peer, Post);
        peer.Socket.Shutdown(SocketShutdown.Send);
        await server.EndedAsync();
        Assert.True(Assert.Single(server.Requests).IsWhole);
    }

    [Fact]
    public async Task Steps_behind_an_end_are_not_played()
    {
        await using var server = RawServer.Start(false, [ReadRequest, Fin, Send("never")]);
        await using Peer peer = await ConnectAsync(server);
        await SayAsync(peer, Get);
        peer.Socket.Shutdown(SocketShutdown.Send);
        Assert.Equal("", await ReadAsync(peer, 1));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_reset_is_a_reset(bool tls)
    {
        await using var server = RawServer.Start(tls, [ReadHead, Reset]);
        await using Peer peer = await ConnectAsync(server);
        await SayAsync(peer, Get);
        IOException error = await Assert.ThrowsAsync<IOException>(() => ReadAsync(peer, 1));
        Assert.Equal(SocketError.ConnectionReset, Assert.IsType<SocketException>(error.InnerException).SocketErrorCode);
    }

    [Fact]
    public async Task Closing_with_something_unread_resets()
    {
        await using var server = RawServer.Start(false, [ReadHead, Close]);
        await using Peer peer = await ConnectAsync(server);
        await SayAsync(peer, Post);
        await Assert.ThrowsAsync<IOException>(() => ReadAsync(peer, 1));
        Assert.False(Assert.Single(server.Requests).IsWhole);
    }

    [Fact]
    public async Task A_handshake_can_be_broken_off()
    {
        await using var server = RawServer.Start(true, [Fin], [Reset], [SendPlain("SSH-2.0-x\r\n"), Fin]);
        for (int i = 0; i < 3; i++)
        {
            await Assert.ThrowsAnyAsync<Exception>(() => ConnectAsync(server));
        }

        Assert.Equal(3, server.Connections.Count);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Tls_ends_with_a_goodbye_or_without()
    {
        await using var server = RawServer.Start(true, [Send("x"), Goodbye], [Send("x"), Fin]);
        await using Peer polite = await ConnectAsync(server);
        Assert.Equal("x", await ReadAsync(polite, 2));
        await using Peer rude = await ConnectAsync(server);
        Assert.Equal("x", await ReadAsync(rude, 2));
    }

    [Fact]
    public async Task Refusing_begins_where_the_script_says_and_spares_what_is_open()
    {
        await using var server = RawServer.Start(false, [ReadRequest, Refuse, Send("still here")]);
        await using Peer peer = await ConnectAsync(server);
        await SayAsync(peer, Get);
        Assert.Equal("still here", await ReadAsync(peer, 10));
        SocketException error = await Assert.ThrowsAsync<SocketException>(() => ConnectAsync(server));
        Assert.Equal(SocketError.ConnectionRefused, error.SocketErrorCode);

        await using var closed = RawServer.Start(false);
        Assert.Equal(SocketError.ConnectionRefused, (await Assert.ThrowsAsync<SocketException>(() => ConnectAsync(closed))).SocketErrorCode);
    }

    [Fact]
    public async Task A_stall_says_so_and_waits_for_its_release()
    {
        await using var server = RawServer.Start(false, [ReadRequest, Stall, Send("late")]);
        await using Peer peer = await ConnectAsync(server);
        Task<string> answer = ReadAsync(peer, 4);
        await SayAsync(peer, Get);
        await server.WaitForStallAsync();
        Assert.False(answer.IsCompleted);
        server.Release();
        Assert.Equal("late", await answer);
    }

    [Fact]
    public async Task A_drip_sends_piece_by_piece_when_it_is_told()
    {
        using var go = new SemaphoreSlim(0);
        await using var server = RawServer.Start(false, [Drip("abcde"u8.ToArray(), 2, () => go.WaitAsync())]);
        await using Peer peer = await ConnectAsync(server);
        Assert.Equal("ab", await ReadAsync(peer, 2));
        go.Release();
        Assert.Equal("cd", await ReadAsync(peer, 2));
        go.Release();
        Assert.Equal("e", await ReadAsync(peer, 2));
    }

    [Fact]
    public async Task Connections_play_their_own_steps_and_the_last_script_serves_the_rest()
    {
        await using var server = RawServer.Start(false, [Send("1")], [Loop(ReadRequest, Answer(request => Encoding.ASCII.GetBytes(request.Target)))]);
        await using Peer first = await ConnectAsync(server);
        Assert.Equal("1", await ReadAsync(first, 2));
        for (int i = 0; i < 2; i++)
        {
            await using Peer peer = await ConnectAsync(server);
            await SayAsync(peer, Get + Get);
            Assert.Equal("/a/a", await ReadAsync(peer, 4));
        }

        Assert.Equal([1, 1, 2, 2], server.Requests.Select(request => request.Connection));
    }

    [Fact]
    public async Task What_is_no_request_is_kept_as_it_came()
    {
        await using var server = RawServer.Start(false, [ReadRequest]);
        await using Peer peer = await ConnectAsync(server);
        await SayAsync(peer, "\u0016\u0003\u0001");
        peer.Socket.Shutdown(SocketShutdown.Send);
        await server.EndedAsync();
        Assert.Equal([0x16, 3, 1], server.Connections[0].Stray);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_step_that_throws_is_told_at_the_end()
    {
        var server = RawServer.Start(false, [Do(_ => throw new InvalidOperationException("a mistake in the script"))]);
        await using Peer peer = await ConnectAsync(server);
        Assert.Equal("", await ReadAsync(peer, 1));
        await Assert.ThrowsAsync<InvalidOperationException>(() => server.DisposeAsync().AsTask());
    }

    [Fact]
    public async Task Stopping_ends_what_stalls()
    {
        var server = RawServer.Start(false, [Stall]);
        await using Peer peer = await ConnectAsync(server);
        await server.WaitForStallAsync();
        await server.DisposeAsync();
        Assert.True(await Xunit.Record.ExceptionAsync(() => ReadAsync(peer, 1)) is null or IOException);
    }

    private static async Task<Peer> ConnectAsync(RawServer server)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, server.Port);
        var stream = new NetworkStream(socket, ownsSocket: true);
        if (!server.IsTls)
        {
            return new Peer(socket, stream);
        }

        var secure = new SslStream(stream);
        await secure.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
        {
            TargetHost = "raw",
            RemoteCertificateValidationCallback = (_, certificate, _, _) =>
                certificate!.GetCertHashString(System.Security.Cryptography.HashAlgorithmName.SHA256) == RawServer.CertificateSha256,
        });
        return new Peer(socket, secure);
    }

    private static Task SayAsync(Peer peer, string text) => peer.Stream.WriteAsync(Encoding.Latin1.GetBytes(text)).AsTask();

    private static async Task<string> ReadAsync(Peer peer, int count)
    {
        byte[] buffer = new byte[count];
        int read = await peer.Stream.ReadAtLeastAsync(buffer, count, throwOnEndOfStream: false).AsTask().WaitAsync(TimeSpan.FromMinutes(1));
        return Encoding.Latin1.GetString(buffer, 0, read);
    }

    private sealed record Peer(Socket Socket, Stream Stream) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Stream.DisposeAsync();
    }
}
