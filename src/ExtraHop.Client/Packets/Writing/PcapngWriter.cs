using System.Buffers.Binary;
using System.Text;

namespace ExtraHop.Client.Packets;

/// <summary>
/// Writes pcapng, little-endian, in one section. Interfaces are described as their first packets come, with the time resolution of the capture that they come from,
/// so that copying a capture loses nothing of its times, comments and flags.
/// </summary>
public sealed class PcapngWriter : CaptureWriter
{
    private const uint EnhancedPacketType = 6;
    private const int EnhancedFrame = 32;

    private readonly OutputBuffer _output;
    private readonly CaptureWriterOptions _options;
    private readonly Dictionary<CaptureInterface, int> _ids = [];
    private readonly BlockBuilder _block = new();
    private CaptureInterface? _lastInterface;
    private int _lastId;

    /// <summary>Writes to a stream.</summary>
    /// <param name="stream">The stream; closed with the writer unless the options say otherwise.</param>
    /// <param name="options">Slicing and the name of the program.</param>
    public PcapngWriter(Stream stream, CaptureWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _options = options ?? CaptureWriterOptions.Default;
        _options.Validate();
        _output = new OutputBuffer(stream, _options.LeaveOpen);
        _block.Start().Number32(0x1A2B3C4D).Number16(1).Number16(0).Number64(ulong.MaxValue).Option(4, _options.Application).EndOptions();
        _block.WriteTo(_output, 0x0A0D0D0A);
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
        foreach (var (address, name) in names)
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
        var id = IdOf(source);
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
    protected override void Dispose(bool disposing) => _output.Close();

    private protected override ValueTask CloseAsync() => _output.CloseAsync();

    internal override void Write(scoped in PacketRecord packet, string? comment, PacketDirection direction)
    {
        var id = IdOf(packet.Interface);
        var data = packet.Data;
        var captured = _options.SliceBytes == 0 ? data.Length : Math.Min(data.Length, _options.SliceBytes);
        if (!packet.HasTimestamp && id == 0 && captured == packet.OriginalLength)
        {
            // The only block that can say nothing about the time.
            _block.Start().Number32((uint)packet.OriginalLength).Bytes(data);
            _block.WriteTo(_output, 3);
            PacketCount++;
            return;
        }

        _block.Start();
        GatherOptions(in packet, comment, direction);
        var padded = (captured + 3) & ~3;
        var options = _block.Written;
        var block = _output.Reserve(EnhancedFrame + padded + options.Length);
        var time = packet.IsClassic ? (ulong)packet.Timestamp.UnixNanoseconds : packet.RawTime;
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
        foreach (var option in packet.Options)
        {
            // Numbers of a big-endian section are turned round; what has no known layout is left behind then.
            if (!option.IsBigEndian || option.Code == CaptureOption.CommentCode)
            {
                _block.Option(option.Code, option.Value);
            }
            else if (option.Code is 2 or 4 or 5 or 6 && option.TryGetNumber(out var number))
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

    private int IdOf(CaptureInterface source)
    {
        if (!ReferenceEquals(source, _lastInterface))
        {
            if (!_ids.TryGetValue(source, out _lastId))
            {
                _lastId = _ids.Count;
                _ids.Add(source, _lastId);
                Describe(source);
            }

            _lastInterface = source;
        }

        return _lastId;
    }

    private void Describe(CaptureInterface source)
    {
        var snap = _options.SliceBytes > 0 && (source.SnapLength == 0 || source.SnapLength > _options.SliceBytes) ? _options.SliceBytes : source.SnapLength;
        _block.Start()
            .Number16(source.LinkType.Value)
            .Number16(0)
            .Number32((uint)snap)
            .Comments(source.Comments)
            .Option(2, source.Name)
            .Option(3, source.Description);
        foreach (var address in source.Addresses)
        {
            // A mask or prefix length of all ones: the reader keeps only the address.
            var bytes = address.GetAddressBytes();
            _block.Option((ushort)(bytes.Length == 4 ? 4 : 5), bytes.Length == 4 ? [.. bytes, 255, 255, 255, 255] : [.. bytes, 128]);
        }

        if (source.MacAddress is { } mac)
        {
            _block.Option(6, mac.GetAddressBytes());
        }

        _block.Option(8, source.BitsPerSecond)
            .Option(9, [source.Clock.IsClassic ? (byte)9 : source.TimeResolution]);
        if (source.Filter is { } filter)
        {
            _block.Option(11, [0, .. Encoding.UTF8.GetBytes(filter)]);
        }

        _block.Option(12, source.OperatingSystem);
        if (source.FrameCheckLength is { } frameCheck)
        {
            _block.Option(13, [(byte)frameCheck]);
        }

        if (source.TimeOffsetSeconds != 0)
        {
            _block.Option(14, (ulong)source.TimeOffsetSeconds);
        }

        _block.Option(15, source.Hardware).EndOptions();
        _block.WriteTo(_output, 1);
    }
}
