using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>A detection property filter.</summary>
public sealed record DetectionPropertyFilter : ExtraHopModel
{
    /// <summary>The operand.</summary>
    public JsonElement? Operand { get; set; }

    /// <summary>The operator.</summary>
    public DetectionPropertyOperator Operator { get; set; }

    /// <summary>The property.</summary>
    public string Property { get; set; } = "";
}
