using System.Globalization;
using System.Net;
using System.Net.Sockets;
using static ExtraHop.Client.Simulator.PacketFilter;

namespace ExtraHop.Client.Simulator;

/// <summary>Reads a subset of the filter language: host, net, port, portrange, ether host, protocols, vlan, less, greater, src and dst, and, or, not, parentheses.</summary>
internal sealed class BpfParser
{
    private const int DeepestNesting = 100;

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "and", "or", "not", "&&", "||", "!", "(", ")", "host", "net", "port", "portrange", "src", "dst", "tcp", "udp", "icmp", "icmp6", "ip", "ip6", "arp", "ether",
        "vlan", "less", "greater", "proto", "mask",
    };

    private readonly List<string> tokens;
    private int at;
    private int depth;
    private (string Kind, Side Side, string? Protocol) lastQualifier = ("host", Side.Either, null);

    private BpfParser(List<string> tokens) => this.tokens = tokens;

    private string? Current => at < tokens.Count ? tokens[at] : null;

    /// <summary>Compiles a filter; an empty one takes everything.</summary>
    /// <exception cref="FormatException">The text is no filter; the message says where it goes wrong.</exception>
    public static PacketPredicate Compile(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Everything;
        }

        var parser = new BpfParser(BpfTokens.Split(text));
        var predicate = parser.ParseOr();
        return parser.Current is { } rest ? throw new FormatException($"unexpected '{rest}'") : predicate;
    }

    private bool Take(params ReadOnlySpan<string> words)
    {
        if (Current is { } current && words.Contains(current))
        {
            at++;
            return true;
        }

        return false;
    }

    private string Next(string expected) => at < tokens.Count ? tokens[at++] : throw new FormatException($"the text ends where {expected} is expected");

    private PacketPredicate ParseOr()
    {
        var left = ParseAnd();
        while (Take("or", "||"))
        {
            left = Or(left, ParseAnd());
        }

        return left;
    }

    private PacketPredicate ParseAnd()
    {
        var left = ParseNot();
        while (Take("and", "&&"))
        {
            left = And(left, ParseNot());
        }

        return left;
    }

    private PacketPredicate ParseNot()
    {
        if (++depth > DeepestNesting)
        {
            throw new FormatException("it is nested too deeply");
        }

        try
        {
            if (Take("not", "!"))
            {
                return Not(ParseNot());
            }

            if (!Take("("))
            {
                return ParsePrimitive();
            }

            var inner = ParseOr();
            return Take(")") ? inner : throw new FormatException("a parenthesis is not closed");
        }
        finally
        {
            depth--;
        }
    }

    private PacketPredicate ParsePrimitive()
    {
        var token = Next("a condition");
        switch (token)
        {
            case "vlan":
                var id = Current is { } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
                at += id >= 0 ? 1 : 0;
                return (in PacketView packet) => id < 0 ? packet.Vlan != 0 : packet.Vlan == id;
            case "less" or "greater":
                var length = Number(Next("a length"), int.MaxValue);
                return token == "less" ? (in PacketView packet) => packet.Length <= length : (in PacketView packet) => packet.Length >= length;
            case "ether":
                return ParseEther();
            case "arp":
                return static (in PacketView packet) => !packet.IsV4 && !packet.IsV6;
        }

        at--;
        return ParseQualified();
    }

    private PacketPredicate ParseEther()
    {
        var side = ParseSide() ?? Side.Either;
        if (!Take("host") && side == Side.Either)
        {
            throw new FormatException("'ether' is followed by src, dst or host");
        }

        var text = Next("a hardware address");
        var parts = text.Split(':');
        return parts.Length == 6 && parts.All(part => byte.TryParse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out _))
            ? Mac([.. parts.Select(part => byte.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture))], side)
            : throw new FormatException($"'{text}' is no hardware address");
    }

    private PacketPredicate ParseQualified()
    {
        var protocol = Take("tcp", "udp", "icmp", "icmp6", "ip", "ip6") ? tokens[at - 1] : null;
        if (Take("proto"))
        {
            var number = Next("a protocol");
            return Protocol(number switch { "tcp" => 6, "udp" => 17, "icmp" => 1, "icmp6" => 58, _ => (byte)Number(number, 255) });
        }

        var side = ParseSide();
        var kind = Take("host", "net", "port", "portrange") ? tokens[at - 1] : null;
        if (kind is null && side is null && protocol is not null)
        {
            return OfProtocol(protocol);
        }

        // "port 80 or 443": a bare value goes with the qualifiers before it.
        var qualifier = kind is null && side is null && protocol is null ? lastQualifier : (kind ?? "host", side ?? Side.Either, protocol);
        if (Current is null || Words.Contains(Current))
        {
            throw new FormatException(Current is null ? $"a value is missing after '{qualifier.Item1}'" : $"unexpected '{Current}'");
        }

        lastQualifier = qualifier;
        var predicate = Value(qualifier.Item1, qualifier.Item2, Next("a value"));
        return qualifier.Item3 is { } name ? And(OfProtocol(name), predicate) : predicate;
    }

    private Side? ParseSide()
    {
        if (!Take("src", "dst"))
        {
            return null;
        }

        var isSource = tokens[at - 1] == "src";
        if (at + 1 < tokens.Count && tokens[at] is "or" or "and" or "||" or "&&" && at + 1 < tokens.Count && tokens[at + 1] is "src" or "dst"
            && at + 2 < tokens.Count && tokens[at + 1] != tokens[at - 1])
        {
            var both = tokens[at] is "and" or "&&";
            at += 2;
            return both ? Side.Both : Side.Either;
        }

        return isSource ? Side.Source : Side.Destination;
    }

    private static PacketPredicate OfProtocol(string name) => name switch
    {
        "ip" => static (in PacketView packet) => packet.IsV4,
        "ip6" => static (in PacketView packet) => packet.IsV6,
        "tcp" => Protocol(FrameBuilder.Tcp),
        "udp" => Protocol(FrameBuilder.Udp),
        "icmp" => Protocol(FrameBuilder.Icmp),
        _ => Protocol(FrameBuilder.Icmp6),
    };

    private PacketPredicate Value(string kind, Side side, string text)
    {
        switch (kind)
        {
            case "port":
                var port = PortNumber(text);
                return Port(port, port, side);
            case "portrange":
                var ends = text.Split('-');
                return ends.Length == 2 ? Port(PortNumber(ends[0]), PortNumber(ends[1]), side) : throw new FormatException($"'{text}' is no range of ports");
            case "net":
                return Net(text, side);
            default:
                return text.Contains('/', StringComparison.Ordinal)
                    ? Net(text, side)
                    : IPAddress.TryParse(text, out var address) && IsWhole(text) ? Host(address, side) : throw new FormatException($"'{text}' is no address");
        }
    }

    private PacketPredicate Net(string text, Side side)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var host = slash < 0 ? text : text[..slash];
        var given = host.Split('.').Length;
        var padded = host.Contains(':', StringComparison.Ordinal) ? host : host + string.Concat(Enumerable.Repeat(".0", Math.Max(0, 4 - given)));
        if (!IPAddress.TryParse(padded, out var address))
        {
            throw new FormatException($"'{text}' is no network");
        }

        var most = address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128;
        var bits = slash >= 0 ? Number(text[(slash + 1)..], most) : most == 32 ? Math.Min(4, given) * 8 : 128;
        if (Take("mask"))
        {
            var mask = IPAddress.TryParse(Next("a mask"), out var value) && value.AddressFamily == AddressFamily.InterNetwork ? value : throw new FormatException("the mask is no address");
            bits = mask.GetAddressBytes().Sum(part => System.Numerics.BitOperations.PopCount(part));
        }

        return Network(address, bits, side);
    }

    private static bool IsWhole(string text) => text.Contains(':', StringComparison.Ordinal) || text.Split('.').Length == 4;

    private static int PortNumber(string text) => text switch
    {
        "http" => 80,
        "https" => 443,
        "domain" => 53,
        "ntp" => 123,
        "ssh" => 22,
        _ => Number(text, 65_535),
    };

    private static int Number(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : throw new FormatException(FormattableString.Invariant($"'{text}' is no number from 0 to {most}"));
}
