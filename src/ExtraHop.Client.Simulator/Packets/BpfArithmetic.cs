using System.Globalization;

namespace ExtraHop.Client.Simulator.Packets;

/// <summary>Reads comparisons of numbers, such as <c>tcp[13] &amp; 2 != 0</c> and <c>len &gt; 1000</c>.</summary>
internal sealed class BpfArithmetic(BpfReader reader, BpfPrimitives at)
{
    private const int DeepestNesting = 100;

    // From the loosest to the tightest, as in C.
    private static readonly string[][] s_levels = [["|"], ["^"], ["&"], ["<<", ">>"], ["+", "-"], ["*", "/", "%"]];

    private static readonly string[] s_comparisons = ["=", "==", "!=", "<", ">", "<=", ">="];

    private static readonly HashSet<string> s_sources =
        new(StringComparer.Ordinal) { "ether", "ip", "ip6", "arp", "rarp", "tcp", "udp", "sctp", "icmp", "icmp6", "igmp" };

    private readonly List<BpfTest> _guards = [];
    private int _depth;

    /// <summary>True where a comparison of numbers starts, and no other primitive.</summary>
    public static bool StartsHere(BpfReader reader) => reader.Current.Text switch
    {
        "len" => true,
        "(" => IsOperator(reader.AfterParenthesis()),
        var text => (s_sources.Contains(text) && reader.Peek(1) == "[") || (IsNumber(text) && IsOperator(reader.Peek(1))),
    };

    public BpfTest Read()
    {
        BpfNumber left = ReadLevel(0);
        string comparison = reader.Current.Text;
        if (!reader.Take(s_comparisons))
        {
            throw reader.Refuse("a comparison: " + string.Join(", ", s_comparisons));
        }

        BpfNumber right = ReadLevel(0);
        BpfTest test = (ReadOnlySpan<byte> frame, ref bool outside) =>
        {
            (uint one, uint other) = (left(frame, ref outside), right(frame, ref outside));
            return comparison switch
            {
                "=" or "==" => one == other,
                "!=" => one != other,
                "<" => one < other,
                ">" => one > other,
                "<=" => one <= other,
                _ => one >= other,
            };
        };
        return _guards.Append(test).Aggregate(BpfPrimitives.And);
    }

    public static bool TryNumber(string text, out uint number) => text.StartsWith("0x", StringComparison.Ordinal)
        ? uint.TryParse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out number)
        : uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool IsNumber(string text) => TryNumber(text, out _) || BpfNames.Constants.ContainsKey(text);

    private static bool IsOperator(string text) => s_comparisons.Contains(text) || s_levels.Any(level => level.Contains(text));

    private BpfNumber ReadLevel(int level)
    {
        if (level == s_levels.Length)
        {
            return ReadAtom();
        }

        BpfNumber left = ReadLevel(level + 1);
        while (true)
        {
            BpfToken sign = reader.Current;
            if (!reader.Take(s_levels[level]))
            {
                return left;
            }

            left = Combine(sign, left, ReadLevel(level + 1));
        }
    }

    private static BpfNumber Combine(BpfToken sign, BpfNumber left, BpfNumber right) => (ReadOnlySpan<byte> frame, ref bool outside) =>
    {
        (uint one, uint other) = (left(frame, ref outside), right(frame, ref outside));
        switch (sign.Text)
        {
            case "|":
                return one | other;
            case "^":
                return one ^ other;
            case "&":
                return one & other;
            case "<<":
                return other > 31 ? 0 : one << (int)other;
            case ">>":
                return other > 31 ? 0 : one >> (int)other;
            case "+":
                return unchecked(one + other);
            case "-":
                return unchecked(one - other);
            case "*":
                return unchecked(one * other);
        }

        // A division by nothing rejects the packet, as a read outside of it does.
        if (other == 0)
        {
            outside = true;
            return 0;
        }

        return sign.Text == "/" ? one / other : one % other;
    };

    private BpfNumber ReadAtom()
    {
        if (++_depth > DeepestNesting)
        {
            throw reader.Refuse(FormattableString.Invariant($"no more than {DeepestNesting} levels"));
        }

        try
        {
            return ReadUnnested();
        }
        finally
        {
            _depth--;
        }
    }

    private BpfNumber ReadUnnested()
    {
        BpfToken token = reader.Current;
        if (reader.Take("("))
        {
            BpfNumber inner = ReadLevel(0);
            reader.Require(")");
            return inner;
        }

        if (reader.Take("len"))
        {
            return static (ReadOnlySpan<byte> frame, ref bool _) => (uint)frame.Length;
        }

        if (TryNumber(token.Text, out uint number) || BpfNames.Constants.TryGetValue(token.Text, out number))
        {
            reader.Next();
            return (ReadOnlySpan<byte> _, ref bool _) => number;
        }

        return s_sources.Contains(token.Text) ? ReadBytes(reader.Next().Text) : throw reader.Refuse("a number, len, or bytes such as tcp[13]");
    }

    private BpfNumber ReadBytes(string protocol)
    {
        reader.Require("[");
        BpfNumber index = ReadLevel(0);
        int size = 1;
        if (reader.Take(":"))
        {
            size = reader.Current.Text switch { "1" => 1, "2" => 2, "4" => 4, _ => throw reader.Refuse("a size of 1, 2 or 4") };
            reader.Next();
        }

        reader.Require("]");
        (BpfNumber value, BpfTest? guard) = at.Bytes(protocol, index, size);
        if (guard is not null)
        {
            _guards.Add(guard);
        }

        return value;
    }
}
