using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExtraHop.Cli.Output;
using ExtraHop.Cli.Text;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Api;

/// <summary><c>--all</c>: the pages of a list, as one JSON array. Offsets in the query or in the body, or the cursor of a record search.</summary>
internal static class ApiPages
{
    private const int PageSize = 1000;
    private const long CursorMilliseconds = 60_000;

    /// <summary>Fetches page after page and writes the elements.</summary>
    /// <exception cref="RefusedInputException">The operation has no pages.</exception>
    public static async Task<int> WriteAsync(CommandRun run, ExtraHopClient client, ApiCall call)
    {
        Terminal terminal = run.Terminal;
        long count = 0;
        using ProgressLine progress = run.Progress();
        try
        {
            await foreach (JsonElement element in ElementsAsync(run, client, call))
            {
                terminal.Out.Write(count == 0 ? "[\n" : ",\n");
                terminal.Out.Write(element.GetRawText());
                count++;
                progress.Update(Counts.Of(count, "element"));
            }
        }
        catch (UnexpectedAnswerException error) when (count > 0)
        {
            throw new ApiPagingException($"{error.Message} The list is incomplete.");
        }

        terminal.Out.WriteLine(count == 0 ? "[]" : "\n]");
        return ExitCodes.Ok;
    }

    private static IAsyncEnumerable<JsonElement> ElementsAsync(CommandRun run, ExtraHopClient client, ApiCall call)
    {
        CatalogueOperation? operation = call.Operation;
        if (operation is { Method: "POST", Path: "/records/search" })
        {
            return RecordsAsync(run, client, call);
        }

        if (operation?.QueryNames.Contains("offset", StringComparer.Ordinal) == true)
        {
            string? limit = ApiQuery.Get(call.Query, "limit");
            int size = limit is null ? PageSize : Size(limit);
            int start = ApiQuery.Get(call.Query, "offset") is { } offset ? Size(offset, least: 0) : 0;
            return ByOffsetAsync(run, client, size, start, at => call with { Query = ApiQuery.With(call.Query, ("limit", Text(size)), ("offset", Text(at))) });
        }

        if (operation?.BodyFields.Any(static field => field.Name == "offset") == true)
        {
            JsonObject body = call.Body is null ? []
                : call.Body.ToJsonObject() ?? throw new RefusedInputException("The body is no JSON object; expected one for --all.");
            int size = body["limit"] is { } limit ? Size(limit.ToJsonString()) : PageSize;
            int start = body["offset"] is { } offset ? Size(offset.ToJsonString(), least: 0) : 0;
            return ByOffsetAsync(run, client, size, start, at =>
            {
                body["limit"] = size;
                body["offset"] = at;
                return call with { Body = ApiBody.OfJson(body) };
            });
        }

        throw new RefusedInputException($"{call.Method} {call.Path} has no pages; --all is for lists with 'offset' and for POST /records/search.");
    }

    private static async IAsyncEnumerable<JsonElement> ByOffsetAsync(CommandRun run, ExtraHopClient client, int size, int start, Func<int, ApiCall> page)
    {
        byte[] last = [];
        for (int at = start; ; at += size)
        {
            await using RawResponse answer = await client.SendAsync(page(at).ToRequest(), run.CancellationToken);
            UnexpectedAnswerException.ThrowIfPage(answer);
            byte[] json = answer.Json.ToArray();
            using JsonDocument document = Parse(json, JsonValueKind.Array);
            int count = document.RootElement.GetArrayLength();
            if (count > 0 && json.AsSpan().SequenceEqual(last))
            {
                throw new ApiPagingException($"The system repeats the page at offset {at}: it takes no offset. The list is incomplete.");
            }

            last = json;
            foreach (JsonElement element in document.RootElement.EnumerateArray())
            {
                yield return element;
            }

            if (count < size)
            {
                break;
            }
        }
    }

    private static async IAsyncEnumerable<JsonElement> RecordsAsync(CommandRun run, ExtraHopClient client, ApiCall call)
    {
        JsonObject body = call.Body?.ToJsonObject() ?? throw new RefusedInputException(
            "POST /records/search needs a body that is a JSON object; expected --body.");
        body["context_ttl"] ??= CursorMilliseconds;
        JsonNode ttl = body["context_ttl"]!.DeepClone();
        ApiCall page = call with { Body = ApiBody.OfJson(body) };
        while (true)
        {
            await using RawResponse answer = await client.SendAsync(page.ToRequest(), run.CancellationToken);
            UnexpectedAnswerException.ThrowIfPage(answer);
            using JsonDocument document = Parse(answer.Json, JsonValueKind.Object);
            bool any = false;
            if (document.RootElement.TryGetProperty("records", out JsonElement records) && records.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement record in records.EnumerateArray())
                {
                    any = true;
                    yield return record;
                }
            }

            if (!any || !document.RootElement.TryGetProperty("cursor", out JsonElement cursor) || cursor.ValueKind != JsonValueKind.String)
            {
                break;
            }

            var next = new JsonObject { ["cursor"] = cursor.GetString(), ["context_ttl"] = ttl.DeepClone() };
            page = new ApiCall(HttpMethod.Post, "/records/cursor", "", Catalogue.Shared.Find("POST", "/records/cursor"), ApiBody.OfJson(next));
        }
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> json, JsonValueKind expected)
    {
        JsonDocument document = UnexpectedAnswerException.Parse(json);
        if (document.RootElement.ValueKind == expected)
        {
            return document;
        }

        JsonValueKind found = document.RootElement.ValueKind;
        document.Dispose();
        throw new UnexpectedAnswerException($"The answer is {found}; expected {expected} for --all.");
    }

    private static int Size(string text, int least = 1) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int size) && size >= least ? size
            : throw new RefusedInputException($"limit or offset is '{text}'; expected a whole number from {least}.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
