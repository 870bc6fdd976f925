using System.Globalization;
using System.Net;
using System.Text;

namespace ExtraHop.Client.Redaction;

/// <summary>A text with one layer of escapes after another taken off, in which every character knows where in the first text it came from.</summary>
internal sealed class DecodedText
{
    /// <summary>Layers that are looked through: JSON in JSON in a URL in HTML is four.</summary>
    private const int MostLayers = 6;

    private const int LongestEntity = 12;

    /// <summary>The names of HTML 5 for ASCII; the runtime knows those of HTML 4.</summary>
    private static readonly Dictionary<string, char> s_entities = new(StringComparer.OrdinalIgnoreCase)
    {
        ["excl"] = '!', ["num"] = '#', ["dollar"] = '$', ["percnt"] = '%', ["lpar"] = '(', ["rpar"] = ')', ["ast"] = '*', ["plus"] = '+', ["comma"] = ',',
        ["hyphen"] = '-', ["period"] = '.', ["sol"] = '/', ["colon"] = ':', ["semi"] = ';', ["equals"] = '=', ["quest"] = '?', ["commat"] = '@',
        ["lsqb"] = '[', ["lbrack"] = '[', ["bsol"] = '\\', ["rsqb"] = ']', ["rbrack"] = ']', ["hat"] = '^', ["lowbar"] = '_', ["grave"] = '`',
        ["lcub"] = '{', ["lbrace"] = '{', ["verbar"] = '|', ["vert"] = '|', ["rcub"] = '}', ["rbrace"] = '}', ["apos"] = '\'', ["newline"] = '\n',
        ["tab"] = '\t',
    };

    private readonly int[] _starts;
    private readonly int[] _ends;

    private DecodedText(string text, int[] starts, int[] ends)
    {
        Text = text;
        _starts = starts;
        _ends = ends;
    }

    public string Text { get; }

    /// <summary>The text as it is, and with each further layer taken off, until there is none left.</summary>
    public static IEnumerable<DecodedText> LayersOf(string text)
    {
        int[] starts = Enumerable.Range(0, text.Length).ToArray();
        var layer = new DecodedText(text, starts, Array.ConvertAll(starts, static at => at + 1));
        for (int number = 0; number < MostLayers; number++)
        {
            yield return layer;
            DecodedText next = layer.Decode();
            if (string.Equals(next.Text, layer.Text, StringComparison.Ordinal))
            {
                yield break;
            }

            layer = next;
        }
    }

    /// <summary>Where in the first text a part of this one came from.</summary>
    public (int Start, int End) Origin(int index, int length) => (_starts[index], _ends[index + length - 1]);

    /// <summary>The same with what encoders change without a mark (case, a plus for a blank, the kind of line break) made equal.</summary>
    public DecodedText Fold()
    {
        var output = new Output(this);
        for (int i = 0; i < Text.Length; i++)
        {
            if (Folded(Text[i]) is { } c)
            {
                output.Add(c, i, i + 1);
            }
        }

        return output.Make();
    }

    /// <summary>The same for a text alone.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (Folded(c) is { } one)
            {
                folded.Append(one);
            }
        }

        return folded.ToString();
    }

    private static char? Folded(char c) => c switch
    {
        '\r' => null,
        '+' => ' ',
        _ => char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : char.ToLowerInvariant(c),
    };

    private DecodedText Decode()
    {
        var output = new Output(this);
        for (int i = 0; i < Text.Length;)
        {
            int taken = Text[i] switch
            {
                '\\' => TakeBackslash(i, output),
                '%' => TakePercent(i, output),
                '&' => TakeEntity(i, output),
                _ => 0,
            };
            if (taken == 0)
            {
                output.Add(Text[i], i, i + 1);
                taken = 1;
            }

            i += taken;
        }

        return output.Make();
    }

    private int TakeBackslash(int at, Output output)
    {
        if (at + 1 >= Text.Length)
        {
            return 0;
        }

        char? plain = Text[at + 1] switch
        {
            '"' or '\\' or '/' or '\'' => Text[at + 1],
            'n' or 'N' => '\n',
            'r' or 'R' => '\r',
            't' or 'T' => '\t',
            'b' or 'B' => '\b',
            'f' or 'F' => '\f',
            _ => null,
        };
        return plain is { } c ? output.Add(c, at, at + 2)
            : Text[at + 1] is 'u' or 'U' && Hex(at + 2, 4) is { } unit ? output.Add((char)unit, at, at + 6)
            : Text[at + 1] is 'x' or 'X' && Hex(at + 2, 2) is { } code ? output.Add((char)code, at, at + 4)
            : 0;
    }

    private int TakePercent(int at, Output output)
    {
        if (at + 1 < Text.Length && Text[at + 1] is 'u' or 'U' && Hex(at + 2, 4) is { } unit)
        {
            return output.Add((char)unit, at, at + 6);
        }

        var bytes = new List<byte>();
        while (at + (3 * bytes.Count) is var next && next < Text.Length && Text[next] == '%' && Hex(next + 1, 2) is { } value)
        {
            bytes.Add((byte)value);
        }

        ReadOnlySpan<byte> utf8 = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(bytes);
        int done = 0;
        while (done < utf8.Length)
        {
            // Bytes that are no UTF-8 were written by something that thinks in Latin-1.
            bool valid = Rune.DecodeFromUtf8(utf8[done..], out Rune rune, out int used) == System.Buffers.OperationStatus.Done;
            used = valid ? used : 1;
            foreach (char c in valid ? rune.ToString() : ((char)utf8[done]).ToString())
            {
                output.Add(c, at + (3 * done), at + (3 * (done + used)));
            }

            done += used;
        }

        return 3 * bytes.Count;
    }

    private int TakeEntity(int at, Output output)
    {
        int length = Text.AsSpan(at, Math.Min(LongestEntity, Text.Length - at)).IndexOf(';') + 1;
        if (length < 3)
        {
            return 0;
        }

        string entity = Text.Substring(at, length);
        string decoded = s_entities.TryGetValue(entity[1..^1], out char c) ? c.ToString() : WebUtility.HtmlDecode(entity);
        decoded = decoded == entity ? WebUtility.HtmlDecode(entity.ToLowerInvariant()) : decoded;
        if (decoded.Length == 0 || decoded.Length > 2)
        {
            return 0;
        }

        foreach (char one in decoded)
        {
            output.Add(one, at, at + length);
        }

        return length;
    }

    private int? Hex(int at, int digits) => at + digits <= Text.Length
        && int.TryParse(Text.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value) ? value : null;

    /// <summary>Collects the characters of the next layer.</summary>
    private sealed class Output(DecodedText source)
    {
        private readonly StringBuilder _text = new(source.Text.Length);
        private readonly List<int> _starts = new(source.Text.Length);
        private readonly List<int> _ends = new(source.Text.Length);

        /// <summary>Adds what stood from one index of the source to another; returns how many characters that were.</summary>
        public int Add(char c, int start, int end)
        {
            _text.Append(c);
            _starts.Add(source._starts[start]);
            _ends.Add(source._ends[end - 1]);
            return end - start;
        }

        public DecodedText Make() => new(_text.ToString(), [.. _starts], [.. _ends]);
    }
}
