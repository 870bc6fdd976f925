namespace ExtraHop.Client.Simulator.Faults;

/// <summary>A response body that is cut or drips while it is written.</summary>
internal sealed class FaultingStream(Stream inner, Fault fault, TimeProvider clock) : Stream
{
    private long _left = Ends(fault) ? fault.CutAfter ?? 4096 : long.MaxValue;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!buffer.IsEmpty)
        {
            if (_left == 0)
            {
                await inner.FlushAsync(cancellationToken).ConfigureAwait(false);
                if (fault.Kind == FaultKind.StallBody)
                {
                    await Task.Delay(Timeout.InfiniteTimeSpan, clock, cancellationToken).ConfigureAwait(false);
                }

                throw new BodyCutException();
            }

            int count = (int)Math.Min(_left, fault.Kind == FaultKind.DripBody ? Math.Min(fault.DripBytes, buffer.Length) : buffer.Length);
            await inner.WriteAsync(buffer[..count], cancellationToken).ConfigureAwait(false);
            buffer = buffer[count..];
            _left -= Ends(fault) ? count : 0;
            if (fault.Kind == FaultKind.DripBody)
            {
                await inner.FlushAsync(cancellationToken).ConfigureAwait(false);
                await Task.Delay(fault.DripDelay, clock, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static bool Ends(Fault fault) => fault.Kind is FaultKind.CutBody or FaultKind.StallBody;

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override void Flush() => throw new NotSupportedException("Only asynchronous writing is supported.");

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("Only asynchronous writing is supported.");
}
