using System.Buffers;
using System.Buffers.Binary;
using ExtraHop.Client.Packets.Compression;
using ExtraHop.Client.Packets.Reading;

namespace ExtraHop.Client.Packets;

/// <content>The first bytes: which format, or what else it is.</content>
public sealed partial class CaptureReader
{
    private const int PcapFileHeader = 24;
    private const uint SectionType = 0x0A0D0D0A;
    private const uint ByteOrderMagic = 0x1A2B3C4D;
    private const uint SwappedByteOrderMagic = 0x4D3C2B1A;
    private const int SectionHeader = 28;

    // Of captures with a longer snap length, too few packets reach it.
    private const int LongestSlice = 1024;

    private static readonly CaptureInterface Nowhere = new(0, LinkType.Null, 0);

    private bool _swapped;
    private bool _lengthsSwapped;
    private bool _lengthsMaybeSwapped;

    /// <summary>Finds the format, as soon as enough bytes are there; asks for more otherwise.</summary>
    private void ReadStart()
    {
        Span<byte> start = _buffer.AsSpan(Position, _end - Position);
        if (start.Length < 2)
        {
            Starve(2);
        }
        else if (start[0] == 0x1F && start[1] == 0x8B && _gzip is null)
        {
            StartGzip();
        }
        else if (start.Length < 12)
        {
            Starve(12);
        }
        else if (PcapMagic.TryRecognize(start, out PcapMagic magic))
        {
            if (start.Length < PcapFileHeader)
            {
                Starve(PcapFileHeader);
            }
            else
            {
                StartPcap(start, magic);
            }
        }
        else if (BinaryPrimitives.ReadUInt32LittleEndian(start) == SectionType)
        {
            var order = BinaryPrimitives.ReadUInt32LittleEndian(start[8..]);
            if (order is not (ByteOrderMagic or SwappedByteOrderMagic))
            {
                throw Refuse((CaptureFault.Malformed, DescribeByteOrder(order)));
            }

            Format = CaptureFormat.Pcapng;
            _needed = 12;
        }
        else
        {
            throw Refuse(StartFault(start, atEnd: false));
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
        Starve(1);
    }

    private void StartPcap(ReadOnlySpan<byte> header, PcapMagic magic)
    {
        _swapped = magic.IsBigEndian;
        var major = Read16(header[4..]);
        var minor = Read16(header[6..]);
        if (major != 2 && (major, minor) != (543, 0))
        {
            throw Refuse((CaptureFault.Malformed, FormattableString.Invariant($"pcap version {major}.{minor}; expected 2.x")));
        }

        // Before 2.3 the two lengths of a record are swapped, in 2.3 only where the writer was an old one; 543.0 is what DG/UX wrote.
        _lengthsSwapped = major == 543 || minor < 3;
        _lengthsMaybeSwapped = major == 2 && minor == 3;
        var section = new CaptureSection(_swapped, major, minor);
        var link = Read32(header[20..]);
        _interface = new CaptureInterface(0, new LinkType((ushort)link), Read32(header[16..]))
        {
            TimeResolution = magic.IsNanoseconds ? (byte)9 : (byte)6,
            FrameCheckLength = (link & 0x0400_0000) != 0 ? (int)(link >> 28) * 2 : null,
            Clock = CaptureClock.ForClassic(magic.IsNanoseconds),
        };
        section.Add(_interface);
        _sections.Add(section);
        Format = magic.IsModified ? CaptureFormat.ModifiedPcap : CaptureFormat.Pcap;
        _limit = PacketLimit(_interface.LinkType);
        _recordHeader = magic.IsModified ? ModifiedRecordHeader : PcapRecordHeader;
        var isPlain = BitConverter.IsLittleEndian && !magic.IsBigEndian && !magic.IsModified && !_lengthsSwapped && !_lengthsMaybeSwapped;
        _fastRecord = isPlain ? PcapRecordHeader : NeverFast;
        ExpectSlices(isPlain, PcapRecordHeader + _interface.SnapLength);
        Position += PcapFileHeader;
        _needed = _recordHeader;
    }

    /// <summary>Notes what a record of the interface at hand looks like that was cut at the snap length, if the capture may have such.</summary>
    private void ExpectSlices(bool isPlain, long length)
    {
        var mayBe = isPlain && _interface.SnapLength > 0 && _interface.SnapLength <= Math.Min(LongestSlice, _limit);
        _sliceStep = mayBe ? OnePacket | (ulong)length : 0;
        _sliceStart = (ulong)length | ((ulong)_interface.Id << 32);
        _sliceBytes = (uint)_interface.SnapLength;
        End = _end;
    }

    private int PacketLimit(LinkType linkType)
    {
        return linkType == LinkType.DBus ? Math.Max(_options.MaxPacketBytes, CaptureReaderOptions.MaxDBusPacketBytes) : _options.MaxPacketBytes;
    }

    private (CaptureFault Fault, string Description) StartFault(ReadOnlySpan<byte> start, bool atEnd)
    {
        if (start.IsEmpty)
        {
            return _gzip switch
            {
                null => (CaptureFault.Empty, "There is not a single byte to read; expected a capture (a search without results gives an empty body)"),
                { IsCut: true } => (CaptureFault.Truncated, "The compressed capture breaks off before its first byte"),
                _ => (CaptureFault.Empty, "The compressed data hold not a single byte; expected a capture"),
            };
        }

        if (atEnd && PcapMagic.MayBecomeCapture(start))
        {
            return (CaptureFault.Truncated, start[0] switch
            {
                0x0A => FormattableString.Invariant($"Cut inside the section header of a pcapng capture: {start.Length} bytes; expected at least {SectionHeader}"),
                0x1F => FormattableString.Invariant($"Cut inside the header of a gzip file: {start.Length} bytes; expected at least 18"),
                _ => FormattableString.Invariant($"Cut inside the file header: {start.Length} bytes; expected at least {PcapFileHeader}"),
            });
        }

        return (CaptureFault.NotACapture, ForeignData.Describe(start));
    }

    /// <summary>The four bytes as they stand in the file, for that is how a hex dump shows them.</summary>
    private static string DescribeByteOrder(uint magic)
        => FormattableString.Invariant($"A section header with the byte-order magic {BinaryPrimitives.ReverseEndianness(magic):X8}; expected 1A2B3C4D or 4D3C2B1A");

    private ushort Read16(ReadOnlySpan<byte> span)
    {
        return _swapped ? BinaryPrimitives.ReadUInt16BigEndian(span) : BinaryPrimitives.ReadUInt16LittleEndian(span);
    }

    private uint Read32(ReadOnlySpan<byte> span)
    {
        return _swapped ? BinaryPrimitives.ReadUInt32BigEndian(span) : BinaryPrimitives.ReadUInt32LittleEndian(span);
    }
}
