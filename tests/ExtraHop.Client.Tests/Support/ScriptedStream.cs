using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client.Tests.Support;

/// <summary>A body that gives its pieces when a test lets it: each step is bytes, a failure, or a silence that only a cancellation ends.</summary>
internal sealed class ScriptedStream(params object[] steps) : ReadOnlyStream
{
    /// <summary>A step at which nothing comes any more.</summary>
    public static readonly object Silence = new();

    private int _next;
    private int _offset;

    public bool IsDisposed { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_next == steps.Length)
        {
            return 0;
        }

        switch (steps[_next])
        {
            case Exception error:
                throw error;
            case Func<Task> wait:
                _next++;
                await wait().WaitAsync(cancellationToken).ConfigureAwait(false);
                return await ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            case byte[] bytes:
                int count = Math.Min(buffer.Length, bytes.Length - _offset);
                bytes.AsSpan(_offset, count).CopyTo(buffer.Span);
                _offset += count;
                if (_offset == bytes.Length)
                {
                    _next++;
                    _offset = 0;
                }

                return count;
            default:
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken).ConfigureAwait(false);
                return 0;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("The transport is read without blocking.");

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
