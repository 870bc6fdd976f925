using System.Buffers;

namespace ExtraHop.Client.Packets;

/// <content>The buffer: a head room, into which the rest of a cut record is moved, and the room behind it, to which every read goes.</content>
public sealed partial class CaptureReader
{
    private const ulong OnePacket = 1UL << 32;

    private byte[] _buffer;
    private bool _ownsBuffer;
    private int _headRoom;
    private int _end;
    private long _base;
    private long _packets;

    // The position within the buffer, and in the high half the packets delivered since the last fill: one addition moves both on.
    private ulong _cursor;

    /// <summary>Where the buffered bytes end, and with it the last place at which a whole slice may start.</summary>
    private int End
    {
        get => _end;
        set
        {
            _end = value;
            int last = _sliceStep == 0 ? NoSlices : value - (int)_sliceStep;
            _lastSlicedRecord = Format == CaptureFormat.Pcap ? last : NoSlices;
            _lastSlicedBlock = Format == CaptureFormat.Pcapng ? last : NoSlices;
        }
    }

    private int Position
    {
        get => (int)_cursor;
        set => _cursor = (_cursor & ~(OnePacket - 1)) | (uint)value;
    }

    private bool ReleaseBuffer()
    {
        if (_disposed)
        {
            return false;
        }

        _disposed = true;
        _ended = true;
        if (_ownsBuffer)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }

        _buffer = [];
        Position = End = 0;
        return true;
    }

    private void StartBuffer()
    {
        _headRoom = Math.Min(16 * 1024, _buffer.Length / 4);
        Position = End = _headRoom;
        _base = -_headRoom;
    }

    private void UseMemory(ArraySegment<byte> memory)
    {
        _buffer = memory.Array!;
        Position = memory.Offset;
        End = memory.Offset + memory.Count;
        _base = -memory.Offset;
        _exhausted = true;
    }

    private void Received(int count)
    {
        End += count;
        _exhausted |= count == 0;
    }

    private void MakeRoom()
    {
        int rest = _end - Position;
        if (Position <= _headRoom && _end < _buffer.Length && rest > 0)
        {
            return;
        }

        if (rest <= _headRoom)
        {
            MoveRest(_buffer, _headRoom - rest);
        }
        else if (Position > 0)
        {
            MoveRest(_buffer, 0);
        }
        else if (_end == _buffer.Length)
        {
            // Only bytes that arrived make the buffer grow, never the length that a record claims.
            byte[] old = _buffer;
            MoveRest(ArrayPool<byte>.Shared.Rent((int)Math.Min(old.Length * 2L, Array.MaxLength)), 0);
            ArrayPool<byte>.Shared.Return(old);
        }
    }

    private void MoveRest(byte[] target, int position)
    {
        Span<byte> rest = _buffer.AsSpan(Position, _end - Position);
        rest.CopyTo(target.AsSpan(position));
        _buffer = target;
        _base += Position - position;
        Position = position;
        End = position + rest.Length;
    }
}
