using System.Globalization;

namespace ExtraHop.Client.Simulator.Values;

/// <summary>Numbers that depend on nothing but their inputs: the same on every machine, runtime and run.</summary>
internal static class SeededHash
{
    public static ulong Of(int seed, string what, long number = 0)
    {
        ulong hash = 0xcbf29ce484222325UL ^ (uint)seed;
        foreach (char character in what)
        {
            hash = (hash ^ character) * 0x100000001b3UL;
        }

        return Mix(hash ^ Mix((ulong)number + 0x9e3779b97f4a7c15UL));
    }

    /// <summary>A number from 0 to below the bound.</summary>
    public static int Below(int seed, string what, long number, int bound) => (int)(Of(seed, what, number) % (ulong)bound);

    public static T Pick<T>(int seed, string what, long number, IReadOnlyList<T> from) => from[Below(seed, what, number, from.Count)];

    /// <summary>Hexadecimal text of the given number of bytes.</summary>
    public static string Hex(int seed, string what, long number, int bytes)
    {
        string text = string.Empty;
        for (int part = 0; text.Length < bytes * 2; part++)
        {
            text += Of(seed, what + "#" + part.ToString(CultureInfo.InvariantCulture), number).ToString("x16", CultureInfo.InvariantCulture);
        }

        return text[..(bytes * 2)];
    }

    public static string Uuid(int seed, string what, long number)
    {
        string hex = Hex(seed, what, number, 16);
        return $"{hex[..8]}-{hex[8..12]}-4{hex[13..16]}-a{hex[17..20]}-{hex[20..32]}";
    }

    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9UL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebUL;
        return value ^ (value >> 31);
    }
}
