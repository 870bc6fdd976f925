using System.Text.Json;

namespace ExtraHop.Client.Http.Errors;

/// <summary>What an error's body says, whichever of its shapes it has.</summary>
internal sealed record ApiErrorBody
{
    private static readonly string[] s_messages = ["error_message", "message", "detail", "error_description", "error", "title"];

    public string? Message { get; init; }

    public string? Type { get; init; }

    public IReadOnlyList<AssignmentFailure> Failures { get; init; } = [];

    public IReadOnlyList<LicenseFailure> LicenseFailures { get; init; } = [];

    /// <summary>Reads JSON of any known shape; anything else is its own message.</summary>
    public static ApiErrorBody Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new ApiErrorBody();
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind switch
            {
                JsonValueKind.Object => FromObject(document.RootElement, text),
                JsonValueKind.String => new ApiErrorBody { Message = document.RootElement.GetString() },
                JsonValueKind.Null => new ApiErrorBody(),
                _ => new ApiErrorBody { Message = text },
            };
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Cut off, too deep, with half a surrogate in it, or no JSON at all.
            return new ApiErrorBody { Message = text };
        }
    }

    private static ApiErrorBody FromObject(JsonElement root, string text)
    {
        string? message = null;
        string? type = Text(root, "type");
        foreach (string name in s_messages)
        {
            if (!root.TryGetProperty(name, out JsonElement value))
            {
                continue;
            }

            if (value.ValueKind == JsonValueKind.Object)
            {
                message = Text(value, "detail") ?? Text(value, "message");
                type ??= Text(value, "type");
            }
            else
            {
                message = Text(root, name);
            }

            if (message is not null)
            {
                break;
            }
        }

        // OAuth's `error` is a word for programs, with or without a description.
        type ??= Text(root, "error");
        return new ApiErrorBody
        {
            Message = message ?? (type is null ? text : null),
            Type = type,
            Failures = FailuresOf(root),
            LicenseFailures = LicensesOf(root),
        };
    }

    private static List<AssignmentFailure> FailuresOf(JsonElement root)
    {
        var failures = new List<AssignmentFailure>();
        foreach (JsonElement item in Items(root, "failures"))
        {
            failures.Add(new AssignmentFailure { Action = Text(item, "action"), Id = Text(item, "id"), Reason = Text(item, "reason") });
        }

        return failures;
    }

    private static List<LicenseFailure> LicensesOf(JsonElement root)
    {
        var failures = new List<LicenseFailure>();
        foreach (JsonElement item in Items(root, "errors"))
        {
            int before = failures.Count;
            foreach (JsonElement property in Items(item, "properties"))
            {
                failures.Add(new LicenseFailure(Text(item, "message"), Text(property, "host"), Text(property, "license_status")));
            }

            if (failures.Count == before && Text(item, "message") is { } message)
            {
                failures.Add(new LicenseFailure(message, null, null));
            }
        }

        return failures;
    }

    /// <summary>The objects in a list; one object alone counts as a list of one.</summary>
    private static IEnumerable<JsonElement> Items(JsonElement owner, string name)
    {
        if (!owner.TryGetProperty(name, out JsonElement value))
        {
            return [];
        }

        return value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.Object),
            JsonValueKind.Object => [value],
            _ => [],
        };
    }

    private static string? Text(JsonElement owner, string name) => !owner.TryGetProperty(name, out JsonElement value)
        ? null
        : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Null or JsonValueKind.Undefined => null,
            _ => value.GetRawText(),
        };
}
