using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A size as the API writes it: <c>100MB</c>, or plain digits for bytes. A text converts by itself: <c>LimitBytes = "100MB"</c>.</summary>
/// <remarks>The default value is zero bytes.</remarks>
[JsonConverter(typeof(ByteSizeConverter))]
[StructLayout(LayoutKind.Auto)]
public readonly record struct ByteSize : IWireValue
{
    private static readonly string[] s_units = [string.Empty, "KB", "MB", "GB"];

    private readonly long _amount;
    private readonly int _unit;

    private ByteSize(long amount, int unit)
    {
        _amount = amount;
        _unit = unit;
    }

    /// <summary>The size in bytes, each unit counted as 1000 of the next smaller one; the API does not say whether it counts 1024.</summary>
    public long Bytes => _amount * Factor(_unit);

    /// <summary>The text on the wire, such as <c>100MB</c> or <c>1500</c>.</summary>
    public string Value => _amount.ToString(CultureInfo.InvariantCulture) + s_units[_unit];

    /// <summary>A size in bytes.</summary>
    /// <param name="bytes">The amount; zero or more.</param>
    public static ByteSize FromBytes(long bytes) => Make(bytes, 0, nameof(bytes));

    /// <summary>A size in KB.</summary>
    /// <param name="kilobytes">The amount; zero or more.</param>
    public static ByteSize FromKilobytes(long kilobytes) => Make(kilobytes, 1, nameof(kilobytes));

    /// <summary>A size in MB.</summary>
    /// <param name="megabytes">The amount; zero or more.</param>
    public static ByteSize FromMegabytes(long megabytes) => Make(megabytes, 2, nameof(megabytes));

    /// <summary>A size in GB.</summary>
    /// <param name="gigabytes">The amount; zero or more.</param>
    public static ByteSize FromGigabytes(long gigabytes) => Make(gigabytes, 3, nameof(gigabytes));

    /// <summary>Reads a size.</summary>
    /// <param name="text">A whole amount, alone or with the unit B, KB, MB or GB in any case: <c>100MB</c>.</param>
    /// <exception cref="FormatException">The text is no such size, or more bytes than fit into 64 bits.</exception>
    public static ByteSize Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out ByteSize size) ? size : throw new FormatException(Explain(text));
    }

    /// <summary>Reads a size; false when the text is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The size, or zero.</param>
    public static bool TryParse(string? text, out ByteSize size)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        int digits = 0;
        while (digits < trimmed.Length && char.IsAsciiDigit(trimmed[digits]))
        {
            digits++;
        }

        string name = trimmed[digits..].TrimStart().ToString();
        int unit = name.Equals("B", StringComparison.OrdinalIgnoreCase)
            ? 0
            : Array.FindIndex(s_units, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
        bool read = long.TryParse(trimmed[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out long amount) && unit >= 0
            && amount <= long.MaxValue / Factor(unit);
        size = read ? new(amount, unit) : default;
        return read;
    }

    /// <summary>Reads a size as <see cref="Parse"/> does.</summary>
    /// <param name="text">The text, such as <c>100MB</c>.</param>
    public static implicit operator ByteSize(string text) => Parse(text);

    /// <inheritdoc/>
    public override string ToString() => _unit == 0 ? Value + "B" : Value;

    internal static string Explain(string text) =>
        $"'{text}' is not a size. Expected a whole amount of bytes, alone or with the unit B, KB, MB or GB, such as '100MB'.";

    private static ByteSize Make(long amount, int unit, string parameterName) => amount >= 0 && amount <= long.MaxValue / Factor(unit)
        ? new(amount, unit)
        : throw new ArgumentOutOfRangeException(
            parameterName,
            string.Create(CultureInfo.InvariantCulture, $"A size of {amount}{s_units[unit]} is out of range; expected 0 to {long.MaxValue / Factor(unit)}."));

    private static long Factor(int unit) => unit switch
    {
        0 => 1,
        1 => 1_000,
        2 => 1_000_000,
        _ => 1_000_000_000,
    };
}
