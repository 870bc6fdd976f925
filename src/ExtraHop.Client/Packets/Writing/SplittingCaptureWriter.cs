namespace ExtraHop.Client.Packets;

/// <summary>Writes a capture into several, none larger than a limit (unless a single packet is, with the secrets that each part repeats).</summary>
public sealed class SplittingCaptureWriter : CaptureWriter
{
    private const int PcapngOverhead = 512;

    private readonly Func<int, CaptureWriter> _open;
    private readonly List<CaptureInterface> _interfaces = [];
    private readonly List<CaptureSecrets> _secrets = [];
    private readonly long _maxBytes;
    private CaptureWriter? _current;
    private long _closedBytes;
    private bool _disposed;

    /// <summary>Writes into as many captures as it takes.</summary>
    /// <param name="open">Opens the writer of a part; gets the part number, from 1.</param>
    /// <param name="maxBytes">The most bytes of a part, at least 1024.</param>
    public SplittingCaptureWriter(Func<int, CaptureWriter> open, long maxBytes)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxBytes, 1024);
        _open = open;
        _maxBytes = maxBytes;
    }

    /// <summary>How many parts were begun.</summary>
    public int Parts { get; private set; }

    /// <inheritdoc/>
    public override long BytesWritten => _closedBytes + (_current?.BytesWritten ?? 0);

    /// <inheritdoc/>
    public override void Flush() => _current?.Flush();

    /// <inheritdoc/>
    public override ValueTask FlushAsync(CancellationToken cancellationToken = default) => _current?.FlushAsync(cancellationToken) ?? ValueTask.CompletedTask;

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _disposed = true;
        Close();
    }

    private protected override async ValueTask CloseAsync()
    {
        _disposed = true;
        if (_current is { } current)
        {
            _current = null;
            await current.DisposeAsync().ConfigureAwait(false);
            _closedBytes += current.BytesWritten;
        }
    }

    internal override void Write(scoped in PacketRecord packet, string? comment, PacketDirection direction)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);

        // An upper bound: the packet, the frame of its record, its options, and perhaps the description of a new interface.
        long needed = packet.Data.Length + packet.OptionsLength + PcapngOverhead + (3L * (comment?.Length ?? 0));
        if (_current is { PacketCount: > 0 } && _current.BytesWritten + needed > _maxBytes)
        {
            Close();
        }

        Open().Write(in packet, comment, direction);
        PacketCount++;
    }

    internal override void Describe(IReadOnlyList<CaptureInterface> interfaces)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        Open().Describe(interfaces);
        _interfaces.AddRange(interfaces);
    }

    internal override void Write(CaptureSecrets secrets)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        Open().Write(secrets);
        _secrets.Add(secrets);
    }

    private CaptureWriter Open()
    {
        if (_current is null)
        {
            _current = _open(++Parts);
            _current.Describe(_interfaces);
            foreach (CaptureSecrets secrets in _secrets)
            {
                // Each part is decrypted by itself.
                _current.Write(secrets);
            }
        }

        return _current;
    }

    private void Close()
    {
        if (_current is { } current)
        {
            _current = null;
            current.Dispose();
            _closedBytes += current.BytesWritten;
        }
    }
}
