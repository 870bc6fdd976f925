using System.Text.RegularExpressions;

namespace ExtraHop.Client.Tests.Wire;

/// <summary>One request as it came out of the socket, in the text of the golden file: its first line, its headers in order, its body.</summary>
internal sealed partial record WireRequest(string Line, IReadOnlyList<string> Headers, string Body)
{
    /// <summary>Reads a request from its bytes. What differs from run to run becomes a word in braces.</summary>
    /// <param name="head">First line and headers, without the end of the last one.</param>
    /// <param name="body">The body; a chunked one put together.</param>
    /// <param name="authority">Host and port of the server.</param>
    public static WireRequest Read(ReadOnlySpan<byte> head, byte[] body, string authority)
    {
        string[] lines = WireText.Show(head).Split(WireText.LineEnd);
        string[] headers = [.. lines[1..].Select(line => Version().Replace(line, "$1{version}").Replace(authority, "{host}", StringComparison.Ordinal))];
        string text = WireText.Show(body);
        if (headers.Select(static header => Boundary().Match(header)).FirstOrDefault(static match => match.Success) is { } boundary)
        {
            string word = boundary.Groups[1].Value;
            int places = text.Split(word).Length - 1;
            headers = [.. headers.Select(header => header
                .Replace(word, "{boundary}", StringComparison.Ordinal)
                .Replace($"Content-Length: {body.Length}", $"Content-Length: {body.Length - (places * word.Length)} + {places} x {{boundary}}",
                    StringComparison.Ordinal))];
            text = text.Replace(word, "{boundary}", StringComparison.Ordinal);
        }

        return new WireRequest(lines[0], headers, text);
    }

    /// <summary>Reads a request as <see cref="ToString"/> writes it.</summary>
    public static WireRequest Parse(string text)
    {
        string[] parts = text.Split("\n\n", 2);
        string[] head = parts[0].Split('\n');
        return new WireRequest(head[0], head[1..], parts.Length == 1 ? string.Empty : parts[1]);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Line}\n{string.Join('\n', Headers)}{(Body.Length == 0 ? string.Empty : "\n\n" + Body)}";

    [GeneratedRegex("^(User-Agent:.*ExtraHop\\.Client/)\\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Version();

    [GeneratedRegex("^Content-Type: multipart/.*boundary=\"?([^\";]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Boundary();
}
