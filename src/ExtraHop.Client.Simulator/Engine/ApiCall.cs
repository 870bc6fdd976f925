using System.Globalization;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Catalogue;
using ExtraHop.Client.Simulator.Rules;
using ExtraHop.Client.Simulator.State;

namespace ExtraHop.Client.Simulator.Engine;

/// <summary>One request on its way to a handler.</summary>
internal sealed class ApiCall
{
    public required ApiOperation Operation { get; init; }

    public required IReadOnlyDictionary<string, string> Values { get; init; }

    public required ILookup<string, string> Query { get; init; }

    public required ReceivedBody Body { get; init; }

    public required SimulatedSystem System { get; init; }

    /// <summary>Name of the user behind the credential.</summary>
    public required string User { get; init; }

    /// <summary>What the user may do.</summary>
    public required UserRoles Roles { get; init; }

    public required string? ContentType { get; init; }

    public required string? Accept { get; init; }

    public JsonObject BodyObject => Body.Json as JsonObject
        ?? (Body.Json is null && Body.Length == 0 ? [] : throw ApiProblem.Plain(400, "The body must be a JSON object."));

    public string Value(string name) => Values[name];

    /// <summary>The path with its values in place, below the base path and without a leading slash; the key of sub-documents.</summary>
    public string ResolvedPath => string.Join('/', Operation.Segments.Select(Resolve));

    public string? QueryText(string name) => Query[name].FirstOrDefault();

    public long? QueryNumber(string name)
    {
        string? text = QueryText(name);
        return string.IsNullOrEmpty(text) ? null
            : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number
            : throw ApiProblem.Plain(400, $"Query parameter '{name}' is '{text}'; expected a whole number.");
    }

    public bool QueryFlag(string name)
    {
        string? text = QueryText(name);
        return string.IsNullOrEmpty(text) ? false
            : bool.TryParse(text, out bool flag) ? flag
            : throw ApiProblem.Plain(400, $"Query parameter '{name}' is '{text}'; expected true or false.");
    }

    private string Resolve(string segment)
    {
        int brace = segment.IndexOf('{', StringComparison.Ordinal);
        return brace < 0 ? segment : Uri.EscapeDataString(Values[segment[(brace + 1)..^1]]);
    }
}
