using System.Buffers;
using System.Globalization;
using System.Text;

namespace ExtraHop.Client.Tests.Wire;

/// <summary>Shows bytes as text that a person can read and that stands for these bytes alone.</summary>
internal static class WireText
{
    /// <summary>Shows the end of a line of HTTP.</summary>
    public const string LineEnd = "␍␊\n";

    private const char CarriageReturn = '␍';
    private const char LineFeed = '␊';

    /// <summary>UTF-8 as it reads; a line feed as <c>␊</c> and a new line, a carriage return as <c>␍</c>, every other control character and every byte that is
    /// no UTF-8 as <c>⟨9F⟩</c>.</summary>
    /// <exception cref="InvalidOperationException">The bytes hold one of these signs themselves.</exception>
    public static string Show(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            OperationStatus status = Rune.DecodeFromUtf8(bytes, out Rune rune, out int length);
            if (rune.Value == '\n')
            {
                text.Append(LineFeed).Append('\n');
            }
            else if (rune.Value == '\r')
            {
                text.Append(CarriageReturn);
            }
            else if (status != OperationStatus.Done || Rune.IsControl(rune))
            {
                foreach (byte one in bytes[..length])
                {
                    text.Append(CultureInfo.InvariantCulture, $"⟨{one:X2}⟩");
                }
            }
            else if (rune.Value is CarriageReturn or LineFeed or '⟨' or '⟩')
            {
                throw new InvalidOperationException($"The request holds '{rune}', which stands for something else in the golden file.");
            }
            else
            {
                text.Append(rune.ToString());
            }

            bytes = bytes[length..];
        }

        return text.ToString();
    }
}
