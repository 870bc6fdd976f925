using System.Buffers.Binary;
using ExtraHop.Client.Packets.Writing;

namespace ExtraHop.Client.Packets;

/// <summary>Writes classic pcap files, little-endian. One kind of frame per file; for more use <see cref="PcapngWriter"/>.</summary>
public sealed class PcapWriter : CaptureWriter
{
    private readonly OutputBuffer _output;
    private readonly CaptureWriterOptions _options;
    private LinkType? _linkType;
    private LinkType? _emptyLinkType;
    private long _snapLength;
    private bool _started;

    /// <summary>Writes to a stream.</summary>
    /// <param name="stream">The stream; closed with the writer unless the options say otherwise.</param>
    /// <param name="linkType">The kind of frames; that of the first packet unless given. Without any packet, that of the capture that is copied, or
    /// Ethernet.</param>
    /// <param name="options">Slicing and the time's resolution.</param>
    public PcapWriter(Stream stream, LinkType? linkType = null, CaptureWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _options = options ?? CaptureWriterOptions.Default;
        _options.Validate();
        _linkType = linkType;
        _output = new OutputBuffer(stream, _options.LeaveOpen);
    }

    /// <inheritdoc/>
    public override long BytesWritten => _output.Total;

    /// <inheritdoc/>
    public override void Flush() => _output.Flush();

    /// <inheritdoc/>
    public override ValueTask FlushAsync(CancellationToken cancellationToken = default) => _output.FlushAsync(cancellationToken);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        EnsureStarted(0);
        _output.Close();
    }

    private protected override ValueTask CloseAsync()
    {
        EnsureStarted(0);
        return _output.CloseAsync();
    }

    internal override void Write(scoped in PacketRecord packet, string? comment, PacketDirection direction)
    {
        _linkType ??= packet.LinkType;
        if (packet.LinkType != _linkType)
        {
            throw new ArgumentException(
                $"A packet of link type {packet.LinkType} does not fit into a pcap file of link type {_linkType}; write pcapng instead.", nameof(packet));
        }

        CaptureTimestamp time = packet.HasTimestamp ? packet.Timestamp : default;
        Int128 seconds = time.UnixSeconds;
        if (seconds < 0 || seconds > uint.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(packet), time, "A pcap file holds times from 1970 to 2106; write pcapng instead.");
        }

        ReadOnlySpan<byte> data = packet.Data;
        int captured = _options.SliceBytes == 0 ? data.Length : Math.Min(data.Length, _options.SliceBytes);
        EnsureStarted(captured);
        if (captured > _snapLength)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"A packet of {captured} bytes, while the header of the pcap file promises at most {_snapLength}; write pcapng instead."),
                nameof(packet));
        }

        Span<byte> record = _output.Reserve(16 + captured);
        BinaryPrimitives.WriteUInt32LittleEndian(record, (uint)seconds);
        BinaryPrimitives.WriteUInt32LittleEndian(record[4..], (uint)(_options.Nanoseconds ? time.NanosecondOfSecond : time.NanosecondOfSecond / 1000));
        BinaryPrimitives.WriteUInt32LittleEndian(record[8..], (uint)captured);
        BinaryPrimitives.WriteUInt32LittleEndian(record[12..], (uint)packet.OriginalLength);
        data[..captured].CopyTo(record[16..]);
        PacketCount++;
    }

    internal override void Describe(IReadOnlyList<CaptureInterface> interfaces) => _emptyLinkType ??= interfaces.Count > 0 ? interfaces[0].LinkType : null;

    internal override void Add(CaptureSecrets secrets)
    {
        // The format has no place for them.
    }

    private void EnsureStarted(int firstLength)
    {
        if (_started)
        {
            return;
        }

        _started = true;
        LinkType linkType = _linkType ?? _emptyLinkType ?? LinkType.Ethernet;

        // What other programs take for the largest packet there is; they cut what is longer than the header says, or refuse the file.
        int usual = linkType == LinkType.DBus ? CaptureReaderOptions.MaxDBusPacketBytes : CaptureReaderOptions.Default.MaxPacketBytes;
        _snapLength = _options.SliceBytes == 0 ? Math.Max(usual, firstLength) : _options.SliceBytes;
        Span<byte> header = _output.Reserve(24);
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, _options.Nanoseconds ? 0xA1B23C4D : 0xA1B2C3D4);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], 2);
        BinaryPrimitives.WriteUInt16LittleEndian(header[6..], 4);
        BinaryPrimitives.WriteUInt32LittleEndian(header[16..], (uint)_snapLength);
        BinaryPrimitives.WriteUInt32LittleEndian(header[20..], linkType.Value);
    }
}
