using System.Globalization;
using System.Net.Http.Headers;

namespace ExtraHop.Client.Http.Errors;

/// <summary>Reads <c>Retry-After</c>: seconds or a date, and nothing that merely looks like one.</summary>
internal static class RetryAfterHeader
{
    private const string Name = "Retry-After";

    /// <summary>The pause that the answer asks for, not negative; null when it asks for none that can be understood.</summary>
    /// <param name="response">The answer. A date is measured against its own <c>Date</c>, because both come from one clock.</param>
    /// <param name="time">The clock for answers that have none.</param>
    public static TimeSpan? Read(HttpResponseMessage response, TimeProvider time)
    {
        if (!response.Headers.NonValidated.TryGetValues(Name, out HeaderStringValues values) || values.Count != 1)
        {
            return null;
        }

        string text = values.ToString().Trim();
        if (IsNumber(text))
        {
            double seconds = double.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            return seconds < TimeSpan.MaxValue.TotalSeconds ? TimeSpan.FromSeconds(seconds) : TimeSpan.MaxValue;
        }

        if (!RetryConditionHeaderValue.TryParse(text, out RetryConditionHeaderValue? condition) || condition.Date is not { } date)
        {
            return null;
        }

        TimeSpan pause = date - (response.Headers.Date ?? time.GetUtcNow());
        return pause > TimeSpan.Zero ? pause : TimeSpan.Zero;
    }

    /// <summary>Digits, with or without a fraction. The parsers of the platform also take signs, blanks, and names such as NaN.</summary>
    private static bool IsNumber(string text) =>
        text.Length > 0 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]) && text.All(static c => char.IsAsciiDigit(c) || c == '.')
            && text.Count(static c => c == '.') <= 1;
}
