using System.Buffers.Binary;
using System.Text;
using ExtraHop.Client.Packets.Writing;

namespace ExtraHop.Client.Packets;

/// <summary>
/// Writes pcapng, little-endian. Interfaces are described as their first packets come, with the time resolution of the capture that they come from,
/// so that copying a capture loses nothing of its times, comments and flags.
/// </summary>
/// <remarks>
/// One section, unless packets without a time make another one necessary: the only block that can leave the time out belongs to the first interface of its
/// section. A capture that would hold no interface at all gets one of Ethernet, because other programs refuse it otherwise.
/// </remarks>
public sealed partial class PcapngWriter : CaptureWriter
{
    private const uint EnhancedPacketType = 6;
    private const int EnhancedFrame = 32;

    private readonly OutputBuffer _output;
    private readonly CaptureWriterOptions _options;
    private readonly Dictionary<CaptureInterface, Description> _descriptions = [];
    private readonly BlockBuilder _block = new();

    // Interfaces wait for the next packet, whose length may be more than the snap length of its own.
    private readonly List<CaptureInterface> _announced = [];
    private CaptureInterface? _lastInterface;
    private Description _last;
    private int _described;
    private bool _closed;

    /// <summary>Writes to a stream.</summary>
    /// <param name="stream">The stream; closed with the writer unless the options say otherwise.</param>
    /// <param name="options">Slicing and the name of the program.</param>
    public PcapngWriter(Stream stream, CaptureWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _options = options ?? CaptureWriterOptions.Default;
        _options.Validate();
        _output = new OutputBuffer(stream, _options.LeaveOpen);
        StartSection();
    }

    /// <inheritdoc/>
    public override long BytesWritten => _output.Total;

    /// <summary>Writes decryption secrets. They count for the packets that follow.</summary>
    /// <param name="type">The secrets type, such as <see cref="CaptureSecrets.TlsKeyLogType"/>.</param>
    /// <param name="data">The secrets.</param>
    public void WriteSecrets(uint type, ReadOnlySpan<byte> data)
    {
        _block.Start().Number32(type).Number32((uint)data.Length).Bytes(data);
        _block.WriteTo(_output, 10);
    }

    /// <summary>Writes names of addresses.</summary>
    /// <param name="names">The names.</param>
    public void WriteNames(IEnumerable<KeyValuePair<System.Net.IPAddress, string>> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _block.Start();
        foreach ((System.Net.IPAddress address, string name) in names)
        {
            byte[] record = [.. address.GetAddressBytes(), .. Encoding.UTF8.GetBytes(name), 0];
            _block.Option((ushort)(record.Length - Encoding.UTF8.GetByteCount(name) == 5 ? 1 : 2), record);
        }

        _block.EndOptions();
        _block.WriteTo(_output, 4);
    }

    /// <summary>Writes what an interface counted.</summary>
    /// <param name="source">The interface; described first if need be.</param>
    /// <param name="statistics">The numbers.</param>
    public void WriteStatistics(CaptureInterface source, CaptureInterfaceStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(statistics);
        int id = Find(source, 0).Id;
        _block.Start()
            .Number32((uint)id)
            .Ticks(source.Clock.ToTicks(statistics.Timestamp.UnixNanoseconds) ?? 0)
            .Comments(statistics.Comments)
            .TimeOption(2, Ticks(statistics.Start))
            .TimeOption(3, Ticks(statistics.End))
            .Option(4, statistics.Received)
            .Option(5, statistics.Dropped)
            .Option(6, statistics.Accepted)
            .Option(7, statistics.DroppedBySystem)
            .Option(8, statistics.Delivered)
            .EndOptions();
        _block.WriteTo(_output, 5);

        ulong? Ticks(CaptureTimestamp? time) => time is { } value ? source.Clock.ToTicks(value.UnixNanoseconds) : null;
    }

    /// <inheritdoc/>
    public override void Flush() => _output.Flush();

    /// <inheritdoc/>
    public override ValueTask FlushAsync(CancellationToken cancellationToken = default) => _output.FlushAsync(cancellationToken);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        EnsureInterface();
        _output.Close();
    }

    private protected override ValueTask CloseAsync()
    {
        EnsureInterface();
        return _output.CloseAsync();
    }

    internal override void Describe(IReadOnlyList<CaptureInterface> interfaces) => _announced.AddRange(interfaces);

    internal override void Write(CaptureSecrets secrets) => WriteSecrets(secrets.Type, secrets.Data.Span);

    internal override void Write(scoped in PacketRecord packet, string? comment, PacketDirection direction)
    {
        ReadOnlySpan<byte> data = packet.Data;
        int captured = _options.SliceBytes == 0 ? data.Length : Math.Min(data.Length, _options.SliceBytes);
        if (!packet.HasTimestamp)
        {
            WriteSimple(data[..captured], (uint)packet.OriginalLength, packet.Interface);
            return;
        }

        int id = Find(packet.Interface, captured).Id;
        _block.Start();
        GatherOptions(in packet, comment, direction);
        int padded = (captured + 3) & ~3;
        ReadOnlySpan<byte> options = _block.Written;
        Span<byte> block = _output.Reserve(EnhancedFrame + padded + options.Length);
        ulong time = packet.IsClassic ? (ulong)packet.Timestamp.UnixNanoseconds : packet.RawTime;
        BinaryPrimitives.WriteUInt32LittleEndian(block, EnhancedPacketType);
        BinaryPrimitives.WriteUInt32LittleEndian(block[4..], (uint)block.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(block[8..], (uint)id);
        BinaryPrimitives.WriteUInt32LittleEndian(block[12..], (uint)(time >> 32));
        BinaryPrimitives.WriteUInt32LittleEndian(block[16..], (uint)time);
        BinaryPrimitives.WriteUInt32LittleEndian(block[20..], (uint)captured);
        BinaryPrimitives.WriteUInt32LittleEndian(block[24..], (uint)packet.OriginalLength);
        data[..captured].CopyTo(block[28..]);
        block[(28 + captured)..(28 + padded)].Clear();
        options.CopyTo(block[(28 + padded)..]);
        BinaryPrimitives.WriteUInt32LittleEndian(block[^4..], (uint)block.Length);
        PacketCount++;
    }

    private void GatherOptions(scoped in PacketRecord packet, string? comment, PacketDirection direction)
    {
        _block.Option(CaptureOption.CommentCode, comment);
        foreach (CaptureOption option in packet.Options)
        {
            // Numbers of a big-endian section are turned round; what has no known layout is left behind then.
            if (!option.IsBigEndian || option.Code == CaptureOption.CommentCode)
            {
                _block.Option(option.Code, option.Value);
            }
            else if (option.Code is 2 or 4 or 5 or 6 && option.TryGetNumber(out ulong number))
            {
                _ = option.Value.Length == 4
                    ? _block.Number16(option.Code).Number16(4).Number32((uint)number)
                    : _block.Option(option.Code, number);
            }
        }

        direction = direction == PacketDirection.Unknown && packet.Flags is null ? packet.Direction : direction;
        if (direction != PacketDirection.Unknown)
        {
            _block.Number16(2).Number16(4).Number32(direction == PacketDirection.Inbound ? 1u : 2u);
        }

        if (packet.IsObsolete && packet.DroppedBefore is { } dropped)
        {
            _block.Option(4, dropped);
        }

        if (_block.Written.Length > 0)
        {
            _block.EndOptions();
        }
    }

    /// <summary>Writes a simple packet block, which has neither a time nor a captured length: that follows from the original one and the snap length.</summary>
    private void WriteSimple(ReadOnlySpan<byte> data, uint original, CaptureInterface source)
    {
        if (data.Length > original)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"A packet without a time whose {data.Length} captured bytes are more than the {original} on the wire; no block can say that."));
        }

        DescribeAnnounced(source, data.Length);
        long snap = data.Length < original ? data.Length : Snap(source, data.Length);
        if (!_descriptions.TryGetValue(source, out Description description) || description.Id != 0
            || data.Length != Math.Min(original, description.Snap == 0 ? original : description.Snap))
        {
            if (_descriptions.Count > 0)
            {
                StartSection();
            }

            Describe(source, snap);
        }

        _block.Start().Number32(original).Bytes(data);
        _block.WriteTo(_output, 3);
        PacketCount++;
    }
}
