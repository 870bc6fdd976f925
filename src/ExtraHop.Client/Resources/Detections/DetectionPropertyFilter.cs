using System.Globalization;
using System.Text.Json;
using ExtraHop.Client.Resources.Metrics;

namespace ExtraHop.Client;

/// <summary>What a particular of a detection has to be for a tuning rule to hide it.</summary>
public sealed record DetectionPropertyFilter : ExtraHopModel<DetectionPropertyFilter>
{
    /// <summary>The name of the particular; the format of the kind of detection lists them.</summary>
    public string Property { get; set => field = value ?? ""; } = "";

    /// <summary>How it is compared.</summary>
    public DetectionPropertyOperator Operator { get; set; }

    /// <summary>What it is compared with, as it goes over the wire: a text, a number or an object.</summary>
    public JsonElement? Operand { get; set; }

    /// <summary>Compares with a text.</summary>
    /// <param name="property">The name of the particular.</param>
    /// <param name="operator">How to compare.</param>
    /// <param name="operand">The text.</param>
    public static DetectionPropertyFilter Of(string property, DetectionPropertyOperator @operator, string operand)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(property);
        ArgumentNullException.ThrowIfNull(operand);
        return new() { Property = property, Operator = @operator, Operand = JsonSerializer.SerializeToElement(operand, ExtraHopJson.TypeInfo<string>()) };
    }

    /// <summary>Compares with a whole number.</summary>
    /// <param name="property">The name of the particular.</param>
    /// <param name="operator">How to compare.</param>
    /// <param name="operand">The number.</param>
    public static DetectionPropertyFilter Of(string property, DetectionPropertyOperator @operator, long operand)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(property);
        return new() { Property = property, Operator = @operator, Operand = MetricComposite.ElementOf(operand.ToString(CultureInfo.InvariantCulture)) };
    }
}
