using System.Text;

namespace ExtraHop.Client.Tests.Wire;

/// <summary>The golden file: calls and the requests that they sent, as text that a person can review.</summary>
internal static class WireFile
{
    private const string CallMark = "### ";
    private const string NextRequest = "\n--- and then\n";

    /// <summary>Writes the text of a file. Exchanges come out in the order in which they are given.</summary>
    public static string Write(IEnumerable<WireExchange> exchanges)
    {
        var file = new StringBuilder();
        foreach (WireExchange exchange in exchanges)
        {
            string requests = string.Join(NextRequest, exchange.Requests);
            if (requests.Contains("\n" + CallMark, StringComparison.Ordinal)
                || exchange.Requests.Any(static request => request.ToString().Contains(NextRequest, StringComparison.Ordinal)))
            {
                throw new InvalidOperationException($"A request of '{exchange.Call}' holds a line that the file uses as a mark.");
            }

            file.Append(CallMark).Append(exchange.Call).Append('\n').Append(requests).Append("\n\n");
        }

        return file.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>Reads the text of a file.</summary>
    public static IReadOnlyList<WireExchange> Read(string text) =>
        [.. ("\n" + text.Replace("\r\n", "\n", StringComparison.Ordinal)).Split("\n" + CallMark).Skip(1).Select(ReadExchange)];

    private static WireExchange ReadExchange(string text)
    {
        string[] parts = text.TrimEnd('\n').Split('\n', 2);
        return new WireExchange(parts[0], parts.Length == 1 ? [] : [.. parts[1].Split(NextRequest).Select(WireRequest.Parse)]);
    }
}
