namespace ExtraHop.Client.Packets.Reading;

/// <summary>Says what bytes are that are no capture, without repeating them: an error body may hold anything.</summary>
internal static class ForeignData
{
    private const string Expected = "; expected a pcap or pcapng capture";

    /// <summary>True for what is never the answer to a search for packets: a web page, or JSON.</summary>
    public static bool IsErrorText(ReadOnlySpan<byte> start) => TextOf(start) is var text && (text is [(byte)'<', ..] || IsJson(text));

    public static string Describe(ReadOnlySpan<byte> start)
    {
        ReadOnlySpan<byte> text = TextOf(start);
        if (text is [(byte)'<', ..])
        {
            return "An HTML or XML page stands where a capture should be, such as a login or error page" + Expected;
        }

        if (IsJson(text))
        {
            return "JSON stands where a capture should be, such as an error message of the system" + Expected;
        }

        if (start.StartsWith("PK"u8))
        {
            return "This is a zip archive (search output zip or extract): read its entries" + Expected;
        }

        if (text.StartsWith("CLIENT_"u8) || text.StartsWith("SERVER_"u8) || text.StartsWith("EXPORTER_"u8) || text.StartsWith("# "u8))
        {
            return "This is a TLS key log (search output keylog_txt)" + Expected;
        }

        string other = start switch
        {
            [0x1F, 0x8B, ..] => "gzip inside gzip",
            [0x28, 0xB5, 0x2F, 0xFD, ..] => "zstd (only gzip is decompressed)",
            [0xFD, (byte)'7', (byte)'z', ..] => "xz (only gzip is decompressed)",
            [(byte)'B', (byte)'Z', (byte)'h', ..] => "bzip2 (only gzip is decompressed)",
            [0x04, 0x22, 0x4D, 0x18, ..] => "lz4 (only gzip is decompressed)",
            [(byte)'s', (byte)'n', (byte)'o', (byte)'o', (byte)'p', ..] => "a snoop capture",
            _ => "starts with the bytes " + Convert.ToHexString(start[..Math.Min(4, start.Length)]),
        };
        return (other.StartsWith("starts", StringComparison.Ordinal) ? "This " : "This is ") + other + Expected;
    }

    private static bool IsJson(ReadOnlySpan<byte> text) => text is [(byte)'{' or (byte)'[', ..] || text.StartsWith("null"u8);

    private static ReadOnlySpan<byte> TextOf(ReadOnlySpan<byte> start)
    {
        ReadOnlySpan<byte> text = start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? start[3..] : start;
        return text.TrimStart(" \t\r\n"u8);
    }
}
