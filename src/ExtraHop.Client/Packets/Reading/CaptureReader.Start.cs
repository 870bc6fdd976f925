using System.Buffers;
using ExtraHop.Client.Packets.Compression;
using ExtraHop.Client.Packets.Reading;

namespace ExtraHop.Client.Packets;

/// <content>The first bytes: which format, or what else it is.</content>
public sealed partial class CaptureReader
{
    // Of captures with a longer snap length, too few packets reach it.
    private const int LongestSlice = 1024;

    private static readonly CaptureInterface s_nowhere = new(0, LinkType.Null, 0);

    private PcapLayout? _layout;
    private ByteOrder _order;

    /// <summary>Finds the format, as soon as enough bytes are there; asks for more otherwise.</summary>
    private void ReadStart()
    {
        ReadOnlySpan<byte> start = _buffer.AsSpan(Position, _end - Position);
        switch (CaptureStart.Recognize(start, _gzip, out PcapMagic magic, out ReadStop stop))
        {
            case CaptureStart.Kind.Gzip:
                StartGzip();
                break;
            case CaptureStart.Kind.Pcap:
                StartPcap(PcapLayout.Read(start, magic, out stop) ?? throw Refuse(stop));
                break;
            case CaptureStart.Kind.Pcapng:
                Format = CaptureFormat.Pcapng;
                _needed = PcapngBlock.Frame;
                break;
            default:
                _needed = stop.Description is null ? stop.Needed : throw Refuse(stop);
                break;
        }
    }

    private void StartGzip()
    {
        Memory<byte> prefix = _buffer.AsMemory(Position, _end - Position);
        if (_ownsBuffer)
        {
            prefix = prefix.ToArray();
        }
        else
        {
            _buffer = ArrayPool<byte>.Shared.Rent(_options.BufferBytes);
            _ownsBuffer = true;
            _exhausted = false;
        }

        _gzip = new GzipMembersStream(prefix, _source, _options.LeaveOpen);
        _source = _gzip;
        _exhausted = false;
        StartBuffer();
        _needed = 1;
    }

    private void StartPcap(PcapLayout layout)
    {
        _layout = layout;
        _interface = layout.Interface;
        _metadata.Add(layout.Section);
        Format = layout.Format;
        _limit = _options.PacketLimit(_interface.LinkType);
        _fastRecord = layout.IsPlain ? PcapLayout.PlainRecordHeader : NeverFast;
        ExpectSlices(layout.IsPlain, PcapLayout.PlainRecordHeader + _interface.SnapLength);
        Position += PcapLayout.FileHeader;
        _needed = layout.RecordHeader;
    }

    /// <summary>Notes what a record of the interface at hand looks like that was cut at the snap length, if the capture may have such.</summary>
    private void ExpectSlices(bool isPlain, long length)
    {
        bool mayBe = isPlain && _interface.SnapLength > 0 && _interface.SnapLength <= Math.Min(LongestSlice, _limit);
        _sliceStep = mayBe ? OnePacket | (ulong)length : 0;
        _sliceStart = PcapngBlock.SliceStart((uint)length, (uint)_interface.Id, (uint)_interface.SnapLength);
        _sliceBytes = (uint)_interface.SnapLength;
        End = _end;
    }
}
