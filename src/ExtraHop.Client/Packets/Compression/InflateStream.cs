using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client.Packets.Compression;

/// <summary>Unpacks deflate from an <see cref="InflateInput"/>, which stands right behind the data once they have ended.</summary>
internal sealed class InflateStream(InflateInput input) : ReadOnlyStream
{
    private readonly Inflater _inflater = new();

    /// <summary>Begins anew, where the input stands.</summary>
    public void Reset() => _inflater.Reset();

    public override int Read(Span<byte> buffer)
    {
        int count;
        while (!TryRead(buffer, out count))
        {
            if (!input.Ensure(1))
            {
                input.MarkRanOut();
                return 0;
            }

            input.Consume(_inflater.Run(input.Pending));
        }

        return count;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int count;
        while (!TryRead(buffer.Span, out count))
        {
            if (!await input.EnsureAsync(1, cancellationToken).ConfigureAwait(false))
            {
                input.MarkRanOut();
                return 0;
            }

            input.Consume(_inflater.Run(input.Pending));
        }

        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Takes what was unpacked; a fault is told only when everything before it was taken.</summary>
    private bool TryRead(Span<byte> buffer, out int count)
    {
        count = _inflater.Take(buffer);
        return count > 0 || buffer.IsEmpty || (_inflater.Fault is { } fault ? throw new InvalidDataException(fault) : _inflater.IsDone);
    }
}
