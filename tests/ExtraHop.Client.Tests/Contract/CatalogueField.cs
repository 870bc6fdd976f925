using System.Text.Json.Nodes;

namespace ExtraHop.Client.Tests.Contract;

/// <summary>One field of a model or one parameter of an operation.</summary>
public sealed class CatalogueField(JsonObject node)
{
    public string Name { get; } = (string)node["name"]!;

    public string Type { get; } = (string)node["type"]!;

    public bool IsRequired { get; } = (bool?)node["required"] ?? false;

    public bool IsNullable { get; } = (bool?)node["nullable"] ?? false;

    public bool IsList => Type.StartsWith("array of ", StringComparison.Ordinal);

    /// <summary>The type of the field or, of a list, of its elements.</summary>
    public string ElementType => IsList ? Type["array of ".Length..] : Type;

    public JsonArray? Enum { get; } = node["enum"]?.AsArray();

    public JsonNode Node => node;
}
