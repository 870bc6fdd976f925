using System.Buffers;

namespace ExtraHop.Client.Packets.Writing;

/// <summary>Gathers what is written into large steps.</summary>
internal sealed class OutputBuffer(Stream stream, bool leaveOpen)
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
    private int _count;
    private bool _disposed;

    /// <summary>How many bytes were written, those still gathered included.</summary>
    public long Total { get; private set; }

    /// <summary>Room for so many bytes, which count as written.</summary>
    public Span<byte> Reserve(int count)
    {
        ObjectDisposedException.ThrowIf(_disposed, typeof(CaptureWriter));
        if (_buffer.Length - _count < count)
        {
            Flush();
            if (_buffer.Length < count)
            {
                ArrayPool<byte>.Shared.Return(_buffer);
                _buffer = ArrayPool<byte>.Shared.Rent(count);
            }
        }

        Span<byte> room = _buffer.AsSpan(_count, count);
        _count += count;
        Total += count;
        return room;
    }

    public void Flush()
    {
        if (_count > 0)
        {
            stream.Write(_buffer, 0, _count);
            _count = 0;
        }
    }

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        if (_count > 0)
        {
            await stream.WriteAsync(_buffer.AsMemory(0, _count), cancellationToken).ConfigureAwait(false);
            _count = 0;
        }

        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    public void Close()
    {
        if (_disposed)
        {
            return;
        }

        try
        {
            Flush();
            stream.Flush();
        }
        finally
        {
            Release();
            if (!leaveOpen)
            {
                stream.Dispose();
            }
        }
    }

    public async ValueTask CloseAsync()
    {
        if (_disposed)
        {
            return;
        }

        try
        {
            await FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            Release();
            if (!leaveOpen)
            {
                await stream.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private void Release()
    {
        _disposed = true;
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }
}
