using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Packets;

/// <summary>What a packet search asks for, checked. Everything impossible is a 422 that names the member.</summary>
internal sealed record PacketQuery
{
    public required long From { get; init; }

    public required long Until { get; init; }

    public required string Output { get; init; }

    public required PacketPredicate Predicate { get; init; }

    public required long LimitBytes { get; init; }

    public required bool AlwaysReturnBody { get; init; }

    public required bool IncludeSecrets { get; init; }

    /// <summary>The first bytes of each packet that are sent; null is all of them.</summary>
    public int? Slice { get; init; }

    public static PacketQuery Read(ApiCall call)
    {
        JsonObject? body = call.Operation.Method == "POST" ? call.BodyObject : null;
        string? Get(string name) => body is null ? call.QueryText(name) : JsonText.Of(body[name]);

        long now = call.System.Now;
        long from = Time(Get("from") ?? "-30m", "from", now);
        long until = Time(Get("until") ?? "0", "until", now);
        if (from > until)
        {
            throw ApiProblem.Invalid("'from' is later than 'until'.");
        }

        string output = Get("output") is { Length: > 0 } given ? given : "pcap";
        if (output is not ("pcap" or "pcapng" or "keylog_txt" or "zip" or "extract"))
        {
            throw ApiProblem.Invalid($"'output' is '{output}'; expected pcap, pcapng, keylog_txt, zip or extract.");
        }

        bool secrets = Flag(Get("include_secrets"), "include_secrets");
        if (secrets && output != "pcapng")
        {
            throw ApiProblem.Invalid("'include_secrets' needs output pcapng.");
        }

        if (Flag(Get("decrypt_files"), "decrypt_files") && output != "extract")
        {
            throw ApiProblem.Invalid("'decrypt_files' needs output extract.");
        }

        if (Get("limit_search_duration") is { Length: > 0 } patience && WireTime.Duration(patience) is null or < 0)
        {
            throw ApiProblem.Invalid("'limit_search_duration' is no length of time such as 5m.");
        }

        return new PacketQuery
        {
            From = from,
            Until = until,
            Output = output,
            Predicate = Conditions(Get),
            LimitBytes = Size(Get("limit_bytes") ?? "100MB"),
            AlwaysReturnBody = Flag(Get("always_return_body"), "always_return_body"),
            IncludeSecrets = secrets,
        };
    }

    /// <summary>A number of bytes, or a number with a unit: 1500, 64KB, 100MB, 2GB.</summary>
    public static long Size(string text)
    {
        int digits = text.TakeWhile(char.IsAsciiDigit).Count();
        long factor = text[digits..].Trim().ToUpperInvariant() switch
        {
            "" or "B" => 1,
            "K" or "KB" => 1L << 10,
            "M" or "MB" => 1L << 20,
            "G" or "GB" => 1L << 30,
            "T" or "TB" => 1L << 40,
            _ => 0,
        };
        return factor > 0 && long.TryParse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number <= long.MaxValue / factor
            ? number * factor
            : throw ApiProblem.Invalid($"'limit_bytes' is '{text}'; expected a size such as 100MB.");
    }

    private static PacketPredicate Conditions(Func<string, string?> get)
    {
        PacketPredicate predicate;
        try
        {
            predicate = BpfParser.Compile(get("bpf"));
        }
        catch (FormatException problem)
        {
            throw ApiProblem.Invalid($"'bpf' cannot be read: {problem.Message}.");
        }

        foreach (string name in new[] { "ip1", "ip2" })
        {
            if (get(name) is { Length: > 0 } text)
            {
                // The parser of the platform reads 10.20 as 10.0.0.20.
                bool isWhole = text.Contains(':', StringComparison.Ordinal) || text.Split('.').Length == 4;
                predicate = PacketFilter.And(predicate, PacketFilter.Host(
                    isWhole && IPAddress.TryParse(text, out IPAddress? address)
                        ? address
                        : throw ApiProblem.Invalid($"'{name}' is '{text}'; expected an IP address.")));
            }
        }

        foreach (string name in new[] { "port1", "port2" })
        {
            if (get(name) is { Length: > 0 } text)
            {
                ushort port = ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ushort number)
                    ? number
                    : throw ApiProblem.Invalid($"'{name}' is '{text}'; expected a port from 0 to 65535.");
                predicate = PacketFilter.And(predicate, PacketFilter.Port(port));
            }
        }

        return predicate;
    }

    private static long Time(string text, string name, long now)
    {
        try
        {
            return WireTime.Parse(text, name, now) ?? now;
        }
        catch (ApiProblem problem)
        {
            throw ApiProblem.Invalid(problem.Message);
        }
    }

    private static bool Flag(string? text, string name) =>
        string.IsNullOrEmpty(text) ? false : bool.TryParse(text, out bool flag) ? flag : throw ApiProblem.Invalid(
            $"'{name}' is '{text}'; expected true or false.");
}
