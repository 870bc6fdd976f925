using ExtraHop.Client.Packets.Reading;

namespace ExtraHop.Client.Packets;

/// <content>Records of classic pcap and blocks of pcapng, beyond the plain ones that <see cref="TryRead"/> takes itself.</content>
public sealed partial class CaptureReader
{
    private bool TryReadRecord(PcapLayout layout)
    {
        if (!layout.TryReadRecord(_buffer.AsSpan(Position, _end - Position), _limit, out PendingRecord record, out ReadStop stop))
        {
            return Stop(stop);
        }

        Deliver(record, record.Offset + record.Length);
        return true;
    }

    private bool TryReadBlock()
    {
        while (true)
        {
            ReadOnlySpan<byte> rest = _buffer.AsSpan(Position, _end - Position);
            ReadOnlySpan<CaptureInterface> known = _known.AsSpan(0, _knownCount);
            if (!PcapngBlock.TryRead(rest, _order, known, _options, out PcapngBlock block, out ReadStop stop))
            {
                return Stop(stop);
            }

            _order = block.Order;
            if (block.Type is PcapngBlock.EnhancedPacket or PcapngBlock.SimplePacket or PcapngBlock.ObsoletePacket)
            {
                if (!block.TryReadPacket(known, _options, out PendingRecord record, out stop))
                {
                    return Stop(stop);
                }

                Deliver(record, block.Bytes.Length);
                return true;
            }

            if (!TryTakeIn(block, out stop))
            {
                return Stop(stop);
            }

            if (_options.OnBlock is { } handler)
            {
                var seen = new CaptureBlock(block.Type, block.Order.IsBigEndian, block.Body);
                handler(in seen);
            }

            Position += block.Bytes.Length;
        }
    }

    /// <summary>Notes a packet, and goes behind its record.</summary>
    private void Deliver(in PendingRecord record, int length)
    {
        _next = record;
        _next.Offset += Position;
        Position += length;
        _cursor += OnePacket;
    }

    /// <summary>Notes what a block that is no packet says about the capture.</summary>
    private bool TryTakeIn(in PcapngBlock block, out ReadStop stop)
    {
        stop = default;
        switch (block.Type)
        {
            case PcapngBlock.Section:
                return TryStartSection(block, out stop);
            case PcapngBlock.Interface:
                return TryAddInterface(block, out stop);
            case PcapngBlock.Statistics:
                _metadata.AddStatistics(block, Offset);
                break;
            case PcapngBlock.Names:
                _metadata.AddNames(block, Offset);
                break;
            case PcapngBlock.Secrets:
                _metadata.AddSecrets(block, Offset);
                break;
        }

        return true;
    }

    private bool TryStartSection(in PcapngBlock block, out ReadStop stop)
    {
        if (!_metadata.TryAddSection(block, Offset, out stop))
        {
            return false;
        }

        _known = [];
        _knownCount = 0;
        _interface = s_nowhere;
        ExpectSlices(isPlain: false, 0);
        _fastBlock = BitConverter.IsLittleEndian && !_order.IsBigEndian ? PcapngBlock.EnhancedFrame : NeverFast;
        _fastBlockLimit = (uint)Math.Max(_options.MaxBlockBytes, _options.MaxPacketBytes + PcapngBlock.OptionRoom);
        return true;
    }

    private bool TryAddInterface(in PcapngBlock block, out ReadStop stop)
    {
        if (_metadata.AddInterface(block, out stop) is not { } description)
        {
            return false;
        }

        if (_knownCount == _known.Length)
        {
            Array.Resize(ref _known, Math.Max(4, _known.Length * 2));
        }

        _known[_knownCount++] = description;
        _interface = description;
        ExpectSlices(_fastBlock == PcapngBlock.EnhancedFrame, PcapngBlock.EnhancedFrame + ((description.SnapLength + 3) & ~3L));
        return true;
    }
}
