using System.Text.Json;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Filters;

/// <summary>One comparison of a filter: a field, an operator and what it compares with.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Operator">One of <see cref="FilterTree.Operators"/> that joins nothing.</param>
/// <param name="Operand">The operand as it came.</param>
/// <param name="RefusedWith">The status that answers an operand of the wrong form.</param>
internal sealed record FilterRule(string Field, string Operator, JsonNode? Operand, int RefusedWith)
{
    /// <summary>True when the operand says that it is a regular expression.</summary>
    public bool IsRegex => Operand is JsonObject box && JsonText.Flag(box["is_regex"]) == true;

    private JsonNode? Value => Operand is JsonObject box ? box["value"] : Operand;

    /// <summary>The operand, which has to be one text.</summary>
    public string Text() => Text(Value);

    /// <summary>The operand of <c>in</c>: one text, such as a network, or a list of one or more texts.</summary>
    public string[] Texts() => Value switch
    {
        JsonArray { Count: > 0 } list => [.. list.Select(Text)],
        JsonArray => throw Refuse($"is an empty list; '{Operator}' needs a text or a list of texts"),
        _ => [Text(Value)],
    };

    /// <summary>A refusal that names field and operator.</summary>
    public ApiProblem Refuse(string what) => ApiProblem.Search(RefusedWith, $"The operand of '{Field} {Operator}' {what}.");

    private string Text(JsonNode? value) => JsonText.String(value is JsonObject box ? box["value"] : value)
        ?? throw Refuse($"is {Shown(value)}; expected a text, for numbers and flags as well");

    private static string Shown(JsonNode? value) => value is null ? "missing" : value.GetValueKind() switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object without a text 'value'",
        _ => "the " + (value.GetValueKind() == JsonValueKind.Number ? "number " : "value ") + value.ToJsonString(),
    };
}
