using System.Globalization;
using Refit;

namespace ExtraHop.Client;

/// <summary>Writes a duration into a query as whole milliseconds; Refit alone would write <c>00:00:30</c>. For interfaces of your own:
/// <c>[QueryConverter(typeof(DurationConverter)), Query("", "context_ttl")] TimeSpan? contextTtl</c>.</summary>
public sealed class DurationConverter : IQueryConverter<TimeSpan?>, IQueryConverter<TimeSpan>
{
    /// <inheritdoc/>
    public void Flatten(TimeSpan? value, string keyPrefix, ref GeneratedQueryStringBuilder builder, RefitSettings settings) =>
        builder.AddPreEscapedKey(keyPrefix, value is { } duration ? Text(duration) : null, true);

    /// <inheritdoc/>
    public void Flatten(TimeSpan value, string keyPrefix, ref GeneratedQueryStringBuilder builder, RefitSettings settings) =>
        builder.AddPreEscapedKey(keyPrefix, Text(value), true);

    private static string Text(TimeSpan duration) => (duration.Ticks / TimeSpan.TicksPerMillisecond).ToString(CultureInfo.InvariantCulture);
}
