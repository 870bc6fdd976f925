using System.Buffers;
using System.Globalization;
using System.Text.Json;
using ExtraHop.Cli.Output;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Api;

/// <summary>Writes an answer: its JSON, its bytes, or its Location.</summary>
internal static class ApiAnswer
{
    private static readonly JsonWriterOptions s_indented = new()
    {
        Indented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task WriteAsync(CommandRun run, RawResponse answer, bool includeHead, string? file)
    {
        Terminal terminal = run.Terminal;
        UnexpectedAnswerException.ThrowIfPage(answer);
        if (includeHead)
        {
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(int)answer.StatusCode} {answer.StatusCode}"));
            foreach (KeyValuePair<string, IEnumerable<string>> header in answer.Headers.Concat(answer.ContentHeaders))
            {
                terminal.Out.WriteLine(DisplayText.Clean($"{header.Key}: {string.Join(", ", header.Value)}"));
            }

            terminal.Out.WriteLine();
        }

        if (file is not null)
        {
            await OutputFile.WriteAsync(file, overwrite: true, stream => answer.Content.CopyToAsync(stream, run.CancellationToken));
            run.Note($"Written to {file}.");
        }
        else if (answer.IsJson)
        {
            WriteJson(run, answer.Json);
        }
        else if (answer.Length is 0 || answer.StatusCode == System.Net.HttpStatusCode.NoContent)
        {
            if (answer.Location is { } location && !includeHead)
            {
                terminal.Out.WriteLine(DisplayText.Clean(location));
            }
        }
        else if (!terminal.IsOutputRedirected)
        {
            throw new RefusedInputException(
                $"The answer is {answer.ContentHeaders.ContentType?.MediaType ?? "of no known type"}, which would garble the terminal; expected "
                    + "--output FILE.");
        }
        else
        {
            terminal.Flush();
            await answer.Content.CopyToAsync(terminal.OutputStream, run.CancellationToken);
        }
    }

    private static void WriteJson(CommandRun run, ReadOnlyMemory<byte> json)
    {
        if (json.IsEmpty)
        {
            return;
        }

        if (run.Terminal.IsOutputRedirected)
        {
            run.Terminal.Flush();
            run.Terminal.OutputStream.Write(json.Span);
        }
        else
        {
            var buffer = new ArrayBufferWriter<byte>();
            using (JsonDocument document = UnexpectedAnswerException.Parse(json))
            using (var writer = new Utf8JsonWriter(buffer, s_indented))
            {
                document.RootElement.WriteTo(writer);
            }

            // Control characters are escaped in JSON; direction marks are not.
            run.Terminal.Out.Write(string.Join('\n', System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan).Split('\n').Select(DisplayText.Clean)));
        }

        run.Terminal.Out.Write('\n');
    }
}
