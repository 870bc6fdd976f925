using System.Buffers.Binary;

namespace ExtraHop.Client.Packets.Compression;

/// <content>The symbols of a block: literals, and matches in what was unpacked before.</content>
internal sealed partial class Inflater
{
    private bool ReadSymbols(ReadOnlySpan<byte> input, ref int at)
    {
        while (Room >= LongestMatch)
        {
            if (input.Length - at >= 8)
            {
                (bool isEnd, int used) = ReadManySymbols(input[at..]);
                at += used;
                if (isEnd || Fault is not null)
                {
                    return isEnd && EndBlock();
                }

                continue;
            }

            uint entry = _literals.Find(_bits);
            int needed = (int)(entry & 0xFF) + (int)((entry >> 8) & 0xF);
            uint distance = 0u;
            if (_count >= needed && (entry & HuffmanTable.KindMask) == HuffmanTable.Base)
            {
                distance = _distances.Find(_bits >> needed);
                needed += (int)(distance & 0xFF) + (int)((distance >> 8) & 0xF);
            }

            if (_count < needed)
            {
                if (!Need(_count + 1, input, ref at))
                {
                    return false;
                }

                continue;
            }

            Drop((int)(entry & 0xFF));
            switch (entry & HuffmanTable.KindMask)
            {
                case HuffmanTable.Literal:
                    _window[_written++] = (byte)(entry >> 16);
                    break;
                case HuffmanTable.End:
                    return EndBlock();
                case HuffmanTable.Base:
                    int length = (int)(entry >> 16) + (int)Drop((int)((entry >> 8) & 0xF));
                    Drop((int)(distance & 0xFF));
                    if (!Copy(length, (int)(distance >> 16) + (int)Drop((int)((distance >> 8) & 0xF)), (distance & HuffmanTable.KindMask) == HuffmanTable.Base))
                    {
                        return false;
                    }

                    break;
                default:
                    return Fail("a deflate code that stands for nothing");
            }
        }

        return false;
    }

    /// <summary>
    /// The same while at least eight bytes of input are left: the longest symbol has 48 bits, so that one look at the input suffices for each.
    /// </summary>
    private (bool IsEnd, int Used) ReadManySymbols(ReadOnlySpan<byte> input)
    {
        (HuffmanTable literals, HuffmanTable distances, byte[] window) = (_literals, _distances, _window);
        (ulong bits, int count, int written, int at) = (_bits, _count, _written, 0);
        bool isEnd = false;
        int limit = (4 * History) - LongestMatch;
        while (at <= input.Length - 8 && written <= limit)
        {
            bits |= BinaryPrimitives.ReadUInt64LittleEndian(input[at..]) << count;
            at += (63 - count) >> 3;
            count |= 56;
            uint entry = literals.Find(bits);
            bits >>= (int)(entry & 0xFF);
            count -= (int)(entry & 0xFF);
            if ((entry & HuffmanTable.KindMask) == HuffmanTable.Literal)
            {
                window[written++] = (byte)(entry >> 16);
                continue;
            }

            if ((entry & HuffmanTable.KindMask) != HuffmanTable.Base)
            {
                isEnd = (entry & HuffmanTable.KindMask) == HuffmanTable.End;
                _ = isEnd || Fail("a deflate code that stands for nothing");
                break;
            }

            int extra = (int)((entry >> 8) & 0xF);
            int length = (int)(entry >> 16) + (int)((uint)bits & ((1u << extra) - 1));
            bits >>= extra;
            count -= extra;
            entry = distances.Find(bits);
            bits >>= (int)(entry & 0xFF);
            extra = (int)((entry >> 8) & 0xF);
            count -= (int)(entry & 0xFF) + extra;
            int distance = (int)(entry >> 16) + (int)((uint)bits & ((1u << extra) - 1));
            bits >>= extra;
            _written = written;
            if (!Copy(length, distance, (entry & HuffmanTable.KindMask) == HuffmanTable.Base))
            {
                break;
            }

            written += length;
        }

        // Whole bytes that were looked at and not used go back.
        at -= count >> 3;
        count &= 7;
        (_bits, _count, _written) = (bits & ((1UL << count) - 1), count, written);
        return (isEnd, at);
    }

    private bool Copy(int length, int distance, bool isKnown)
    {
        if (!isKnown || distance > _written)
        {
            return Fail("a deflate distance that leads before the start of the data");
        }

        byte[] window = _window;
        int target = _written;
        int source = target - distance;
        _written += length;
        if (distance >= 8)
        {
            for (int i = 0; i < length; i += 8)
            {
                BinaryPrimitives.WriteUInt64LittleEndian(window.AsSpan(target + i), BinaryPrimitives.ReadUInt64LittleEndian(window.AsSpan(source + i)));
            }
        }
        else
        {
            for (int i = 0; i < length; i++)
            {
                window[target + i] = window[source + i];
            }
        }

        return true;
    }
}
