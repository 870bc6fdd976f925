using System.Globalization;
using Refit;

namespace ExtraHop.Client;

/// <summary>Writes a query time as whole milliseconds where the API takes no units: <c>-30m</c> goes out as <c>-1800000</c>. For interfaces of your own:
/// <c>[QueryConverter(typeof(TimeNumberConverter)), Query("", "from")] QueryTime from</c>.</summary>
public sealed class TimeNumberConverter : IQueryConverter<QueryTime?>, IQueryConverter<QueryTime>
{
    /// <inheritdoc/>
    public void Flatten(QueryTime? value, string keyPrefix, ref GeneratedQueryStringBuilder builder, RefitSettings settings) =>
        builder.AddPreEscapedKey(keyPrefix, value is { } time ? Text(time) : null, true);

    /// <inheritdoc/>
    public void Flatten(QueryTime value, string keyPrefix, ref GeneratedQueryStringBuilder builder, RefitSettings settings) =>
        builder.AddPreEscapedKey(keyPrefix, Text(value), true);

    private static string Text(QueryTime time) => time.Milliseconds.ToString(CultureInfo.InvariantCulture);
}
