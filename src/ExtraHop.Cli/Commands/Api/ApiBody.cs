using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Api;

/// <summary>The body of a call: JSON as text, a file of any kind, or a form.</summary>
internal sealed class ApiBody
{
    private const string JsonType = "application/json";

    private readonly string? _json;
    private readonly Func<RawBody> _make;

    private ApiBody(string? json, Func<RawBody> make)
    {
        _json = json;
        _make = make;
    }

    /// <summary>Reads the body that the options name; null if there is none.</summary>
    /// <exception cref="RefusedInputException">It is missing, is not what the operation takes, or is not JSON.</exception>
    public static async Task<ApiBody?> ReadAsync(CommandRun run, CatalogueOperation? operation, string? source, IReadOnlyList<string> form,
        string? contentType, bool optional)
    {
        if (form.Count > 0)
        {
            return source is null ? Form(form) : throw new RefusedInputException("--body and --form are given together; expected one of them.");
        }

        string type = contentType ?? operation?.BodyContent ?? JsonType;
        if (source is null)
        {
            return optional || operation is not { BodyContent: not null, BodyIsRequired: true } ? null
                : throw new RefusedInputException($"{operation.Method} {operation.Path} needs a body ({type}); expected --body. What it takes: --describe");
        }

        if (type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedInputException("This operation takes a form; expected --form name=value or --form name=@file in place of --body.");
        }

        if (!type.StartsWith(JsonType, StringComparison.OrdinalIgnoreCase))
        {
            return source == "-"
                ? new ApiBody(null, () => RawBody.File(FileUpload.FromStream(run.Terminal.OpenInput(), "stdin"), type))
                : new ApiBody(null, () => RawBody.File(FileUpload.FromFile(Existing(source)), type));
        }

        (string name, string json) = source switch
        {
            "-" => ("stdin", await ReadAllAsync(run.Terminal.OpenInput(), run.CancellationToken)),
            ['{' or '[', ..] => ("--body", source),
            _ => (source, await ReadAllAsync(File.OpenRead(Existing(source)), run.CancellationToken)),
        };
        try
        {
            using var parsed = JsonDocument.Parse(json);
        }
        catch (JsonException error)
        {
            throw new RefusedInputException(
                $"{name} is not JSON, line {(error.LineNumber ?? 0) + 1}, position {(error.BytePositionInLine ?? 0) + 1}; expected the body of the "
                    + "request. What it takes: --describe", error);
        }

        return new ApiBody(json, () => RawBody.Json(json));
    }

    /// <summary>The body for the client.</summary>
    public RawBody ToRawBody() => _make();

    /// <summary>The JSON as an object, to set members; null if it is something else.</summary>
    public JsonObject? ToJsonObject() => _json is null ? null : JsonNode.Parse(_json) as JsonObject;

    /// <summary>A body of JSON.</summary>
    public static ApiBody OfJson(JsonObject json)
    {
        string text = json.ToJsonString();
        return new ApiBody(text, () => RawBody.Json(text));
    }

    private static string Existing(string path) => File.Exists(path) ? path
        : throw new RefusedInputException(path.StartsWith('@') && File.Exists(path[1..])
            ? $"--body is '{path}'; expected the file without the @: --body {path[1..]}"
            : $"There is no file '{path}'; expected JSON that starts with {{ or [, a file, or - for stdin.");

    private static async Task<string> ReadAllAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(cancellationToken);
    }

    private static ApiBody Form(IReadOnlyList<string> parts)
    {
        var texts = new List<KeyValuePair<string, string>>();
        var files = new List<KeyValuePair<string, FileUpload>>();
        foreach (string part in parts)
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw new RefusedInputException($"--form is '{part}'; expected name=text or name=@file.");
            }

            string name = part[..equals];
            string value = part[(equals + 1)..];
            if (value.StartsWith('@'))
            {
                files.Add(new(name, File.Exists(value[1..]) ? FileUpload.FromFile(value[1..])
                    : throw new RefusedInputException($"--form is '{part}'; there is no file '{value[1..]}'.")));
            }
            else
            {
                texts.Add(new(name, value));
            }
        }

        return new ApiBody(null, () => RawBody.Form(texts, files));
    }
}
