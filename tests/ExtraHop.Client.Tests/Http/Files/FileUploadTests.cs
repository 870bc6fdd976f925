using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Simulator;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

public sealed class FileUploadTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(300_000)]
    public async Task A_stream_that_can_seek_is_sent_from_where_it_was_given_each_time(int start)
    {
        byte[] bytes = new byte[400_000];
        Random.Shared.NextBytes(bytes);
        using var stream = new MemoryStream(bytes);
        stream.Position = start;
        var upload = FileUpload.FromStream(stream, "a.bin");
        stream.Position = 5;
        using var system = new TestSystem(new ScriptedTransport(Status(201)));

        await SendAsync(system, upload);
        await SendAsync(system, upload);

        Assert.Equal(2, system.Transport.Sent.Count);
        Assert.All(system.Transport.Sent, sent => Assert.Equal(bytes[start..], sent.Body));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_refused_the_second_time()
    {
        var upload = FileUpload.FromStream(new OneWayStream([1, 2, 3]), "once.bin");
        using var system = new TestSystem(new ScriptedTransport(Status(201)));
        await SendAsync(system, upload);

        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(system, upload));

        Assert.Contains("once.bin", error.Message, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3], Assert.Single(system.Transport.Sent).Body);
    }

    [Fact]
    public async Task A_stream_of_which_nothing_was_sent_can_be_tried_again()
    {
        var upload = FileUpload.FromStream(new OneWayStream([1, 2, 3]), "once.bin");
        using var down = new TestSystem(new ScriptedTransport(Fails(HttpRequestError.ConnectionError)));
        Assert.False((await Assert.ThrowsAsync<ExtraHopTransportException>(() => SendAsync(down, upload))).RequestWasSent);

        using var up = new TestSystem(new ScriptedTransport(Status(201)));
        await SendAsync(up, upload);
        Assert.Equal([1, 2, 3], up.Transport.Sent[0].Body);
    }

    [Fact]
    public async Task Files_and_bytes_are_sent_whole_each_time()
    {
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, [1, 2, 3]);
            using var system = new TestSystem(new ScriptedTransport(Status(201)));
            foreach (FileUpload upload in (FileUpload[])[FileUpload.FromFile(path), FileUpload.FromBytes(new byte[] { 1, 2, 3 }, "b")])
            {
                await SendAsync(system, upload);
                await SendAsync(system, upload);
            }

            Assert.All(system.Transport.Sent, sent => Assert.Equal([1, 2, 3], sent.Body));
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Over sockets, because it is the runtime that turns such failures into its own.</summary>
    [Theory]
    [InlineData(typeof(IOException), false)]
    [InlineData(typeof(IOException), true)]
    [InlineData(typeof(InvalidOperationException), true)]
    [InlineData(typeof(ObjectDisposedException), true)]
    [InlineData(typeof(TaskCanceledException), true)]
    public async Task A_source_that_fails_is_told_as_that_and_not_retried(Type type, bool seekable)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using ExtraHopClient client = Connect(system);
        var cause = (Exception)Activator.CreateInstance(type, "the disk is gone")!;
        using var source = new Failing(200_000, cause, seekable);

        FileUploadException error = await Assert.ThrowsAsync<FileUploadException>(
            () => client.ExtraHop.UpgradeFromFileAsync(FileUpload.FromStream(source, "eda.tar")));

        Assert.Same(cause, error.InnerException);
        Assert.Contains("the disk is gone", error.Message, StringComparison.Ordinal);
        Assert.Equal(131_072, error.BytesSent);
        Assert.Equal(2, source.Reads);
    }

    [Fact]
    public async Task A_source_that_ends_too_early_is_told_as_that()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using ExtraHopClient client = Connect(system);
        using var source = new Failing(200_000, null, seekable: true);

        FileUploadException error = await Assert.ThrowsAsync<FileUploadException>(
            () => client.ExtraHop.UpgradeFromFileAsync(FileUpload.FromStream(source, "eda.tar")));

        Assert.Contains("200000", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_progress_callback_that_throws_is_no_failure_of_the_connection()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using ExtraHopClient client = Connect(system);
        var cause = new IOException("the console is closed");
        var upload = FileUpload.FromStream(new MemoryStream(new byte[300_000]), "eda.tar", new Listener<long>(_ => throw cause));

        FileUploadException error = await Assert.ThrowsAsync<FileUploadException>(() => client.ExtraHop.UpgradeFromFileAsync(upload));

        Assert.Same(cause, error.InnerException);
    }

    [Fact]
    public async Task A_source_that_fails_because_its_caller_cancels_is_a_cancellation()
    {
        using var stop = new CancellationTokenSource();
        using var system = new TestSystem(new ScriptedTransport(Status(201)));
        var upload = FileUpload.FromStream(
            new MemoryStream(new byte[300_000]),
            "eda.tar",
            new Listener<long>(_ =>
            {
                stop.Cancel();
                stop.Token.ThrowIfCancellationRequested();
            }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SendAsync(system, upload, stop.Token));
    }

    [Fact]
    public async Task What_is_appended_meanwhile_is_left_out()
    {
        using var stream = new MemoryStream();
        stream.Write(new byte[200_000]);
        stream.Position = 0;
        bool grown = false;
        var upload = FileUpload.FromStream(stream, "log", new Listener<long>(_ =>
        {
            if (!grown)
            {
                grown = true;
                stream.SetLength(900_000);
            }
        }));
        using var system = new TestSystem(new ScriptedTransport(Status(201)));

        await SendAsync(system, upload);

        Assert.Equal(200_000, system.Transport.Sent[0].Body!.Length);
    }

    private static Task SendAsync(TestSystem system, FileUpload upload, CancellationToken cancellationToken = default) =>
        system.SendAsync(TestSystem.Create, ((IRequestBody)upload).ToContent(null), cancellationToken: cancellationToken);

    private static ExtraHopClient Connect(ExtraHopSimulator system) =>
        ExtraHopClient.Create(system.Host, system.ApiKey, options => options.TrustedCertificateSha256 = system.CertificateSha256);

    /// <summary>Says it has more than it gives: one full piece, then a failure or the end.</summary>
    private sealed class Failing(int claimed, Exception? failure, bool seekable) : MemoryStream
    {
        public int Reads { get; private set; }

        public override bool CanSeek => seekable;

        public override long Length => claimed;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            ++Reads == 1 ? new(buffer.Length) : failure is null ? new(0) : ValueTask.FromException<int>(failure);
    }
}
