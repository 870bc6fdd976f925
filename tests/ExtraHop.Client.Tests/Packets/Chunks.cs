using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>A stream without length, position or seeking, which gives as many bytes at a time as it is told, and may fail at its end.</summary>
internal sealed class Chunks(byte[] data, Func<int> size, Exception? failure = null) : ReadOnlyStream
{
    private int _position;

    public bool IsDisposed { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        int count = Math.Min(Math.Min(Math.Max(size(), 1), buffer.Length), data.Length - _position);
        if (count == 0 && failure is not null)
        {
            throw failure;
        }

        data.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        return Read(buffer.Span);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
