using System.Globalization;
using System.Text.Json.Serialization;
using ExtraHop.Client.Resources.Triggers;

namespace ExtraHop.Client;

/// <summary>A number among the options of a trigger. One that was read goes back as it came: as a number, as text (<c>"96"</c>, <c>"all"</c>) or as null. The
/// default value is not sent.</summary>
[JsonConverter(typeof(HintNumberConverter))]
public readonly record struct HintNumber
{
    /// <summary>A number to send.</summary>
    /// <param name="value">The number; null is sent as null, which takes the system's default.</param>
    public HintNumber(int? value)
    {
        Value = value;
        Json = value?.ToString(CultureInfo.InvariantCulture) ?? "null";
    }

    internal HintNumber(int? value, string json)
    {
        Value = value;
        Json = json;
    }

    /// <summary>The number; null where none is set, and for a text such as <c>all</c>.</summary>
    public int? Value { get; }

    /// <summary>True for what was read or set, null among it; false for the default value.</summary>
    public bool IsSet => Json is not null;

    /// <summary>What goes over the wire; null for nothing.</summary>
    internal string? Json { get; }

    /// <summary>A number to send.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator HintNumber(int value) => new(value);

    /// <summary>The number; null for none.</summary>
    /// <param name="hint">The option.</param>
    public static implicit operator int?(HintNumber hint) => hint.Value;

    /// <summary>The option as a system writes it, without quotation marks; empty for the default value.</summary>
    public override string ToString() => Json?.Trim('"') ?? string.Empty;
}
