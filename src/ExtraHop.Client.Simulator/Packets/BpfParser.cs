using static ExtraHop.Client.Simulator.Packets.BpfPrimitives;

namespace ExtraHop.Client.Simulator.Packets;

/// <summary>
/// Reads the filter language as libpcap does for Ethernet: <c>and</c> and <c>or</c> bind alike, from left to right, a bare value repeats the
/// qualifiers before it, and <c>vlan</c> moves all that follows behind the tag. What it does not read is refused with its place.
/// </summary>
internal sealed class BpfParser
{
    private const int DeepestNesting = 100;

    private const string Primitive = "a primitive such as tcp, host, port or vlan";

    private readonly BpfReader _reader;
    private BpfQualifiers? _last;
    private int _shift;
    private int _depth;

    private BpfParser(BpfReader reader) => _reader = reader;

    private BpfPrimitives At => new(_shift);

    /// <summary>Compiles a filter; an empty one takes everything.</summary>
    /// <exception cref="FormatException">The text is no filter; the message says where it goes wrong.</exception>
    public static PacketPredicate Compile(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return PacketFilter.Everything;
        }

        var parser = new BpfParser(new BpfReader(BpfTokens.Split(text)));
        BpfTest test = parser.ParseExpression();
        if (parser._reader.Current.Text.Length > 0)
        {
            throw parser._reader.Refuse("and, or, or the end");
        }

        return (in PacketView packet) =>
        {
            bool outside = false;
            return test(packet.Frame, ref outside) && !outside;
        };
    }

    private BpfTest ParseExpression()
    {
        BpfTest left = ParseNot();
        while (true)
        {
            if (_reader.Take("and", "&&"))
            {
                left = And(left, ParseNot());
            }
            else if (_reader.Take("or", "||"))
            {
                left = Or(left, ParseNot());
            }
            else
            {
                return left;
            }
        }
    }

    private BpfTest ParseNot()
    {
        if (++_depth > DeepestNesting)
        {
            throw _reader.Refuse(FormattableString.Invariant($"no more than {DeepestNesting} levels"));
        }

        try
        {
            if (_reader.Take("not", "!"))
            {
                return Not(ParseNot());
            }

            if (BpfArithmetic.StartsHere(_reader))
            {
                return new BpfArithmetic(_reader, At).Read();
            }

            if (!_reader.Take("("))
            {
                return ParsePrimitive();
            }

            BpfTest inner = ParseExpression();
            _reader.Require(")");
            return inner;
        }
        finally
        {
            _depth--;
        }
    }

    private BpfTest ParsePrimitive()
    {
        if (_reader.Take("vlan"))
        {
            return ParseVlan();
        }

        if (_reader.Take("less"))
        {
            int most = Number(int.MaxValue, "a length");
            return (ReadOnlySpan<byte> frame, ref bool _) => frame.Length <= most;
        }

        if (_reader.Take("greater"))
        {
            int least = Number(int.MaxValue, "a length");
            return (ReadOnlySpan<byte> frame, ref bool _) => frame.Length >= least;
        }

        if (_reader.Take("broadcast"))
        {
            return BpfValues.Ether([255, 255, 255, 255, 255, 255], BpfSide.Destination);
        }

        return _reader.Take("multicast") ? BpfValues.Multicast : ParseQualified();
    }

    private BpfTest ParseVlan()
    {
        int? id = BpfArithmetic.TryNumber(_reader.Current.Text, out _) ? Number(4095, "a VLAN") : null;
        BpfTest test = At.Vlan(id);
        _shift += 4;
        return test;
    }

    private BpfTest ParseQualified()
    {
        string? protocol = BpfNames.Protocols.ContainsKey(_reader.Current.Text) || BpfNames.EtherTypes.ContainsKey(_reader.Current.Text)
            || _reader.Current.Text == "ether"
            ? _reader.Next().Text
            : null;
        if (protocol == "ether" && _reader.Take("broadcast"))
        {
            return BpfValues.Ether([255, 255, 255, 255, 255, 255], BpfSide.Destination);
        }

        if (protocol == "ether" && _reader.Take("multicast"))
        {
            return BpfValues.Multicast;
        }

        if (_reader.Take("proto"))
        {
            return ParseProtocol(protocol);
        }

        BpfSide? side = ParseSide();
        string? kind = _reader.Current.Text is "host" or "net" or "port" or "portrange" ? _reader.Next().Text : null;
        if (protocol is not null && side is null && kind is null)
        {
            return protocol == "ether" ? throw _reader.Refuse("host, src, dst, proto, broadcast or multicast") : OfProtocol(protocol);
        }

        // "port 80 or 443": a bare value goes with the qualifiers before it.
        if (protocol is not null || side is not null || kind is not null)
        {
            _last = new BpfQualifiers(protocol, side, kind);
        }

        return _reader.Take("(") ? ParseValues() : Value();
    }

    /// <summary>Values in parentheses that share their qualifiers: <c>port (80 or 443)</c>.</summary>
    private BpfTest ParseValues()
    {
        BpfTest left = SignedValue();
        while (!_reader.Take(")"))
        {
            if (_reader.Take("and", "&&"))
            {
                left = And(left, SignedValue());
            }
            else if (_reader.Take("or", "||"))
            {
                left = Or(left, SignedValue());
            }
            else
            {
                throw _reader.Refuse("and, or, or ')'");
            }
        }

        return left;

        BpfTest SignedValue() => _reader.Take("not", "!") ? Not(Value()) : Value();
    }

    private BpfTest Value()
    {
        BpfToken token = _reader.Current;
        if (token.Text.Length == 0 || BpfNames.Keywords.Contains(token.Text) || !char.IsAsciiLetterOrDigit(token.Text[0]) && token.Text[0] != ':')
        {
            throw _reader.Refuse(_last is null ? Primitive : "a value");
        }

        return _last is null ? throw _reader.Refuse(Primitive) : BpfValues.Read(_reader, At, _last);
    }

    private BpfSide? ParseSide()
    {
        if (_reader.Current.Text is not ("src" or "dst"))
        {
            return null;
        }

        string first = _reader.Next().Text;
        if (_reader.Current.Text is "or" or "and" or "||" or "&&" && _reader.Peek(1) is "src" or "dst" && _reader.Peek(1) != first)
        {
            bool both = _reader.Next().Text is "and" or "&&";
            _reader.Next();
            return both ? BpfSide.Both : BpfSide.Either;
        }

        return first == "src" ? BpfSide.Source : BpfSide.Destination;
    }

    private BpfTest ParseProtocol(string? of)
    {
        BpfToken token = _reader.Current;
        string name = token.Text.TrimStart('\\');
        IReadOnlyDictionary<string, int> known = of == "ether" ? BpfNames.EtherTypes : BpfNames.Protocols;
        bool isName = known.TryGetValue(name, out int number);

        // Names that are words of the language, too, have to be escaped.
        if (isName && token.Text == name && BpfNames.Keywords.Contains(name))
        {
            throw _reader.Refuse($"a number, or '\\{name}' with its backslash");
        }

        if (isName)
        {
            _reader.Next();
        }
        else
        {
            number = Number(of == "ether" ? 0xffff : 255, "a protocol");
        }

        return of switch
        {
            "ether" => At.EtherType(number),
            "ip" => At.Protocol4(number),
            "ip6" => At.Protocol6(number),
            null => Or(At.Protocol4(number), At.Protocol6(number)),
            _ => throw BpfReader.Refuse(token, $"no protocol after '{of} proto'; ether, ip and ip6 have them"),
        };
    }

    private BpfTest OfProtocol(string name) => name switch
    {
        _ when BpfNames.EtherTypes.TryGetValue(name, out int type) => At.EtherType(type),
        "icmp" or "igmp" => At.Protocol4(BpfNames.Protocols[name]),
        "icmp6" => At.Protocol6(BpfNames.Protocols[name]),
        _ => Or(At.Protocol4(BpfNames.Protocols[name]), At.Protocol6(BpfNames.Protocols[name])),
    };

    private int Number(int most, string what)
    {
        BpfToken token = _reader.Next();
        return BpfArithmetic.TryNumber(token.Text, out uint number) && number <= most
            ? (int)number
            : throw BpfReader.Refuse(token, FormattableString.Invariant($"{what} from 0 to {most}"));
    }
}
