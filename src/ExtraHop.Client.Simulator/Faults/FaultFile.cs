using System.Text.Json;

namespace ExtraHop.Client.Simulator;

/// <summary>
/// Reads faults from JSON: a list of objects whose members are those of <see cref="Fault"/> in snake case, such as
/// <c>[{"kind": "status", "status": 503, "retry_after": 2, "method": "GET", "path_prefix": "/api/v1/devices", "times": 3}]</c>.
/// Durations are seconds, <c>"times": "always"</c> never ends. <c>When</c> cannot be written down.
/// </summary>
public static class FaultFile
{
    private static readonly Dictionary<string, Func<Fault, JsonElement, Fault>> s_members = new(StringComparer.Ordinal)
    {
        ["kind"] = static (fault, value) => fault with { Kind = Kind(value) },
        ["method"] = static (fault, value) => fault with { Method = value.GetString() },
        ["path_prefix"] = static (fault, value) => fault with { PathPrefix = value.GetString() },
        ["skip"] = static (fault, value) => fault with { Skip = value.GetInt32() },
        ["times"] = static (fault, value) => fault with
        {
            Times = value.ValueKind == JsonValueKind.String && value.ValueEquals("always") ? int.MaxValue : value.GetInt32(),
        },
        ["status"] = static (fault, value) => fault with { Status = value.GetInt32() },
        ["retry_after"] = static (fault, value) => fault with { RetryAfter = Seconds(value) },
        ["retry_after_as_date"] = static (fault, value) => fault with { RetryAfterAsDate = value.GetBoolean() },
        ["delay"] = static (fault, value) => fault with { Delay = Seconds(value) },
        ["body"] = static (fault, value) => fault with { Body = value.GetString() },
        ["content_type"] = static (fault, value) => fault with { ContentType = value.GetString() },
        ["redirect_to"] = static (fault, value) => fault with { RedirectTo = value.GetString() },
        ["cut_after"] = static (fault, value) => fault with { CutAfter = value.GetInt64() },
        ["drip_bytes"] = static (fault, value) => fault with { DripBytes = value.GetInt32() },
        ["drip_delay"] = static (fault, value) => fault with { DripDelay = Seconds(value) },
        ["clock_skew"] = static (fault, value) => fault with { ClockSkew = Seconds(value) },
        ["location_base"] = static (fault, value) => fault with { LocationBase = value.GetString() },
        ["page_size"] = static (fault, value) => fault with { PageSize = value.GetInt32() },
    };

    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">It is not such a list; the message says where and what was expected.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IReadOnlyList<Fault> Read(string path) => Parse(File.ReadAllText(path));

    /// <summary>Reads a text.</summary>
    /// <exception cref="FormatException">It is not such a list; the message says where and what was expected.</exception>
    public static IReadOnlyList<Fault> Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                throw new FormatException($"Faults are a {document.RootElement.ValueKind}; expected a list of objects.");
            }

            return [.. document.RootElement.EnumerateArray().Select(ReadOne)];
        }
        catch (JsonException exception)
        {
            throw new FormatException($"Faults are not valid JSON: {exception.Message}", exception);
        }
    }

    private static Fault ReadOne(JsonElement element, int index)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException(FormattableString.Invariant($"Fault {index + 1} is a {element.ValueKind}; expected an object."));
        }

        var fault = new Fault();
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (!s_members.TryGetValue(member.Name, out Func<Fault, JsonElement, Fault>? set))
            {
                throw new FormatException(
                    FormattableString.Invariant($"Fault {index + 1} has a member '{member.Name}'; expected one of {string.Join(", ", s_members.Keys)}."));
            }

            try
            {
                fault = set(fault, member.Value);
            }
            catch (Exception exception) when (exception is InvalidOperationException or FormatException or OverflowException)
            {
                throw new FormatException(
                    FormattableString.Invariant($"'{member.Name}' of fault {index + 1} is {member.Value.GetRawText()}: {exception.Message}"), exception);
            }
        }

        if (!element.TryGetProperty("status", out _))
        {
            // The same as of Fault.Redirect and the other makers: a redirect with 503 is none.
            fault = fault with
            {
                Status = fault.Kind switch
                {
                    FaultKind.Redirect => 302,
                    FaultKind.EmptyBody => 200,
                    FaultKind.HtmlBody => 502,
                    FaultKind.EarlyAnswer => 413,
                    _ => fault.Status,
                },
            };
        }

        try
        {
            fault.Validate();
            return fault;
        }
        catch (ArgumentException exception)
        {
            throw new FormatException(FormattableString.Invariant($"Fault {index + 1}: {exception.Message}"), exception);
        }
    }

    private static TimeSpan Seconds(JsonElement value) => TimeSpan.FromSeconds(value.GetDouble());

    private static FaultKind Kind(JsonElement value)
    {
        string? name = value.GetString();
        foreach (FaultKind kind in Enum.GetValues<FaultKind>())
        {
            if (JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString()) == name)
            {
                return kind;
            }
        }

        IEnumerable<string> kinds = Enum.GetNames<FaultKind>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName);
        throw new FormatException("expected one of " + string.Join(", ", kinds) + ".");
    }
}
