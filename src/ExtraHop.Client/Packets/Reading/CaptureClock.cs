using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ExtraHop.Client.Packets.Reading;

/// <summary>Turns the raw time of a packet into nanoseconds. One per interface.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct CaptureClock
{
    private readonly Kind _kind;
    private readonly int _shift;
    private readonly ulong _factor;
    private readonly long _offsetSeconds;

    // Below this, ticks times the factor are the nanoseconds, and fit into 64 bits.
    private readonly ulong _plainTicks;

    private CaptureClock(Kind kind, ulong factor, int shift, long offsetSeconds)
    {
        _kind = kind;
        _factor = factor;
        _shift = shift;
        _offsetSeconds = offsetSeconds;
        _plainTicks = kind == Kind.Multiply && offsetSeconds == 0 ? ulong.MaxValue / factor : 0;
    }

    private enum Kind : byte
    {
        Classic,
        Multiply,
        Divide,
        Binary,
    }

    /// <summary>A classic file's clock: seconds and a fraction, both unsigned, the fraction allowed to pass a second.</summary>
    public static CaptureClock ForClassic(bool nanoseconds) => new(Kind.Classic, nanoseconds ? 1u : 1000u, 0, 0);

    /// <summary>A pcapng interface's clock.</summary>
    /// <param name="resolution">The option's byte: ticks per second as a power of ten, or of two where the top bit is set.</param>
    /// <param name="offsetSeconds">Seconds to add.</param>
    public static CaptureClock ForTicks(byte resolution, long offsetSeconds)
    {
        int exponent = resolution & 0x7F;
        if ((resolution & 0x80) != 0)
        {
            return new CaptureClock(Kind.Binary, 0, exponent, offsetSeconds);
        }

        if (exponent <= 9)
        {
            return new CaptureClock(Kind.Multiply, PowerOfTen(9 - exponent), 0, offsetSeconds);
        }

        // A divisor of 10^20 and more is above every 64-bit tick count: the time is then less than a nanosecond.
        return new CaptureClock(Kind.Divide, exponent - 9 <= 19 ? PowerOfTen(exponent - 9) : 0, 0, offsetSeconds);
    }

    /// <summary>Nanoseconds since 1970, rounded down.</summary>
    /// <param name="time">Ticks, or in a classic file the seconds in the low and the fraction in the high half.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Int128 ToNanoseconds(ulong time)
    {
        // A classic file has no plain ticks.
        if (time < _plainTicks)
        {
            return time * _factor;
        }

        return _kind == Kind.Classic ? ((uint)time * 1_000_000_000UL) + ((time >> 32) * _factor) : TicksToNanoseconds(time);
    }

    /// <summary>The same as a 64-bit number, which holds the years 1677 to 2262.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryToNanoseconds(ulong time, out long nanoseconds)
    {
        // A classic file cannot reach the year 2262.
        nanoseconds = _kind == Kind.Classic ? (long)(((uint)time * 1_000_000_000UL) + ((time >> 32) * _factor)) : (long)(time * _factor);
        return _kind == Kind.Classic || (time < _plainTicks && nanoseconds >= 0) || TryTicksToNanoseconds(time, out nanoseconds);
    }

    /// <summary>Whether the raw time is that of a classic file.</summary>
    public bool IsClassic => _kind == Kind.Classic;

    /// <summary>The ticks of a time, where they can hold it; the nanoseconds, for a classic clock.</summary>
    public ulong? ToTicks(Int128 nanoseconds)
    {
        Int128 local = nanoseconds - ((Int128)_offsetSeconds * 1_000_000_000);
        if (local < 0 || local > (Int128)1 << 94)
        {
            return null;
        }

        UInt128 ticks = _kind switch
        {
            Kind.Classic => (UInt128)local,
            Kind.Multiply => (UInt128)local / _factor,
            Kind.Divide when _factor == 0 || (UInt128)local > UInt128.MaxValue / _factor => UInt128.MaxValue,
            Kind.Divide => (UInt128)local * _factor,
            _ => _shift > 32 && local >> (126 - _shift) != 0 ? UInt128.MaxValue : ((UInt128)local << _shift) / 1_000_000_000,
        };
        return ticks > ulong.MaxValue ? null : (ulong)ticks;
    }

    private bool TryTicksToNanoseconds(ulong ticks, out long nanoseconds) =>
        new CaptureTimestamp(TicksToNanoseconds(ticks)).TryGetUnixNanoseconds(out nanoseconds);

    private static ulong PowerOfTen(int exponent)
    {
        ulong power = 1UL;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    private Int128 TicksToNanoseconds(ulong ticks)
    {
        UInt128 nanoseconds = _kind switch
        {
            Kind.Multiply => (UInt128)Math.BigMul(ticks, _factor, out ulong low) << 64 | low,
            Kind.Divide => _factor == 0 ? 0 : ticks / _factor,
            _ => ((UInt128)ticks * 1_000_000_000) >> _shift,
        };
        var whole = (Int128)nanoseconds;
        return _offsetSeconds == 0 ? whole : whole + ((Int128)_offsetSeconds * 1_000_000_000);
    }
}
