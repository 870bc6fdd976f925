using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ExtraHop.Client.Json;

/// <summary>Small readings that several converters share.</summary>
internal static class JsonText
{
    /// <summary>The text of a scalar as it stands in the document: digits, <c>true</c>, <c>false</c>, or a string's content.</summary>
    public static string OfScalar(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? reader.GetString()!
        : Encoding.UTF8.GetString(reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan);

    /// <summary>A whole number, written as a number or as text, with or without a fraction of zero.</summary>
    public static long ReadInt64(ref Utf8JsonReader reader, string what)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long number))
        {
            return number;
        }

        if (reader.TokenType is JsonTokenType.Number or JsonTokenType.String)
        {
            // Whole numbers first: a double has no room for all digits of an ID.
            string text = OfScalar(ref reader);
            if (long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out long whole))
            {
                return whole;
            }

            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double real) && Math.Abs(real) < long.MaxValue)
            {
                return (long)real;
            }
        }

        throw new JsonException($"Expected {what} as a number, found {reader.TokenType}.");
    }
}
