using System.Buffers.Binary;

namespace ExtraHop.Client.Tests.Packets.Fuzzing;

/// <summary>Spoils captures, the same way for the same seed.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly uint[] s_interesting =
    [
        0, 1, 4, 7, 8, 11, 12, 16, 28, 32, 33, 255, 256, 65535, 65536, 262_144, 262_145, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFF0, 0xFFFF_FFFF, 0x0A0D0D0A,
        0xA1B2C3D4,
    ];

    private readonly Random _random = new(seed);

    public int Next(int limit) => _random.Next(limit);

    public byte[] Mutate(IReadOnlyList<byte[]> seeds)
    {
        byte[] bytes = seeds[_random.Next(seeds.Count)].ToArray();
        for (int times = _random.Next(1, 6); times > 0 && bytes.Length > 0; times--)
        {
            bytes = Once(bytes, seeds);
        }

        return bytes.Length > 20_000 ? bytes[..20_000] : bytes;
    }

    private byte[] Once(byte[] bytes, IReadOnlyList<byte[]> seeds)
    {
        int at = _random.Next(bytes.Length);
        int length = Math.Min(_random.Next(1, 64), bytes.Length - at);
        switch (_random.Next(9))
        {
            case 0:
                bytes[at] ^= (byte)(1 << _random.Next(8));
                return bytes;
            case 1:
                bytes[at] = (byte)_random.Next(256);
                return bytes;
            case 2 or 3:
                // Mostly where numbers stand.
                at &= ~3;
                if (at + 4 <= bytes.Length)
                {
                    uint value = s_interesting[_random.Next(s_interesting.Length)];
                    if (_random.Next(2) == 0)
                    {
                        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);
                    }
                    else
                    {
                        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(at), value);
                    }
                }

                return bytes;
            case 4:
                return bytes[..at];
            case 5:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            case 6:
                return [.. bytes[..at], .. bytes[at..(at + length)], .. bytes[at..]];
            case 7:
                byte[] other = seeds[_random.Next(seeds.Count)];
                return [.. bytes[..at], .. other[_random.Next(other.Length)..]];
            default:
                byte[] noise = new byte[length];
                _random.NextBytes(noise);
                return [.. bytes[..at], .. noise, .. bytes[at..]];
        }
    }
}
