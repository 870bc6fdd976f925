using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client.Tests.Http;

public sealed class ReadOnlyStreamTests
{
    [Fact]
    public async Task Every_way_to_read_gives_the_bytes_of_the_one_that_a_stream_has()
    {
        byte[] buffer = new byte[6];
        foreach (bool isLate in (bool[])[false, true])
        {
            await using var stream = new Numbers(isLate);

            Assert.Equal(2, stream.Read(buffer, 1, 2));
            Assert.Equal(1, stream.Read(buffer.AsSpan(3, 1)));
#pragma warning disable CA1835 // The older way is what is tested.
            Assert.Equal(2, await stream.ReadAsync(buffer, 4, 2));
#pragma warning restore CA1835
            Assert.Equal([0, 1, 2, 3, 4, 5], buffer);
        }
    }

    [Fact]
    public async Task A_blocking_read_throws_what_the_asynchronous_one_throws()
    {
        await using var stream = new Numbers(isLate: true) { Error = new IOException("The connection was reset.") };

        Assert.Same(stream.Error, Assert.Throws<IOException>(() => stream.Read(new byte[1], 0, 1)));
    }

    [Fact]
    public async Task Nothing_but_reading_is_possible()
    {
        await using var stream = new Numbers(isLate: false);

        Assert.Equal((true, false, false), (stream.CanRead, stream.CanSeek, stream.CanWrite));
        stream.Flush();
        Assert.Throws<NotSupportedException>(() => stream.Write([1], 0, 1));
        Assert.Throws<NotSupportedException>(() => stream.SetLength(1));
        Assert.Throws<NotSupportedException>(() => stream.Seek(0, SeekOrigin.Begin));
        Assert.Throws<NotSupportedException>(() => stream.Position);
        Assert.Throws<NotSupportedException>(() => stream.Position = 0);
        Assert.Throws<NotSupportedException>(() => stream.Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => stream.Read(new byte[1], 0, 2));
    }

    /// <summary>Counts up from 1 for ever, at once or on another thread.</summary>
    private sealed class Numbers(bool isLate) : ReadOnlyStream
    {
        private byte _next;

        public Exception? Error { get; init; }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (isLate)
            {
                await Task.Yield();
            }

            if (Error is not null)
            {
                throw Error;
            }

            for (int i = 0; i < buffer.Length; i++)
            {
                buffer.Span[i] = ++_next;
            }

            return buffer.Length;
        }
    }
}
