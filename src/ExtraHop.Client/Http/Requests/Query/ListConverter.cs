using System.Globalization;
using Refit;

namespace ExtraHop.Client;

/// <summary>Writes a list into a query as the API reads it, one value with commas; a list that is null or empty is left out. For interfaces of your own:
/// <c>[QueryConverter(typeof(ListConverter&lt;long&gt;)), Query("", "ids")] IReadOnlyList&lt;long&gt;? ids</c>.</summary>
/// <typeparam name="T">A number, a text, or a value of the library such as <see cref="QueryTime"/>.</typeparam>
public sealed class ListConverter<T> : IQueryConverter<IEnumerable<T>?>
{
    /// <inheritdoc/>
    public void Flatten(IEnumerable<T>? value, string keyPrefix, ref GeneratedQueryStringBuilder builder, RefitSettings settings)
    {
        string joined = value is null ? string.Empty : string.Join(',', value.Select(static item => Convert.ToString(item, CultureInfo.InvariantCulture)));
        builder.AddPreEscapedKey(keyPrefix, joined.Length > 0 ? joined : null, false);
    }
}
