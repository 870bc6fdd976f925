using System.Globalization;

namespace ExtraHop.Client.Rest;

/// <summary>Reads <c>Retry-After</c>: seconds or a date.</summary>
internal static class RetryAfterHeader
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(1);

    /// <summary>The pause that the answer asks for: not negative, at most a day; null when it asks for none that can be understood.</summary>
    public static TimeSpan? Read(HttpResponseMessage response, TimeProvider time)
    {
        if (!response.Headers.NonValidated.TryGetValues("Retry-After", out System.Net.Http.Headers.HeaderStringValues values))
        {
            return null;
        }

        string text = values.First().Trim();
        TimeSpan? pause = double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds)
            ? seconds >= s_longest.TotalSeconds ? s_longest : TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out DateTimeOffset date)
                ? date - time.GetUtcNow()
                : null;
        return pause is null ? null
            : pause < TimeSpan.Zero ? TimeSpan.Zero
            : pause > s_longest ? s_longest
            : pause;
    }
}
