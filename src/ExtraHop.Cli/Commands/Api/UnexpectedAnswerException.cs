using System.Globalization;
using System.Text.Json;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Api;

/// <summary>The answer is none of the API, or not the one that the command needs.</summary>
internal sealed class UnexpectedAnswerException(string message) : Exception(message)
{
    /// <summary>Refuses a web page. No operation answers with one: it comes from a proxy, a login page, or another kind of host.</summary>
    public static void ThrowIfPage(RawResponse answer)
    {
        if (answer.ContentHeaders.ContentType?.MediaType is "text/html")
        {
            throw new UnexpectedAnswerException(string.Create(
                CultureInfo.InvariantCulture,
                $"The answer is {(int)answer.StatusCode} with a web page (text/html); expected one of the API: is this host an ExtraHop system?"));
        }
    }

    /// <summary>The JSON of an answer.</summary>
    public static JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException error)
        {
            throw new UnexpectedAnswerException(string.Create(
                CultureInfo.InvariantCulture,
                $"The answer of {json.Length} bytes is no JSON (line {error.LineNumber + 1}, byte {error.BytePositionInLine})."));
        }
    }
}
