using Refit;

namespace ExtraHop.Client;

/// <summary>Writes a flag into a query as the API reads it, <c>true</c> or <c>false</c>; Refit alone would write <c>True</c>. For interfaces of your own:
/// <c>[QueryConverter(typeof(FlagConverter)), Query("", "include_criteria")] bool? includeCriteria</c>.</summary>
public sealed class FlagConverter : IQueryConverter<bool?>, IQueryConverter<bool>
{
    /// <inheritdoc/>
    public void Flatten(bool? value, string keyPrefix, ref GeneratedQueryStringBuilder builder, RefitSettings settings) =>
        builder.AddPreEscapedKey(keyPrefix, value is { } flag ? Text(flag) : null, true);

    /// <inheritdoc/>
    public void Flatten(bool value, string keyPrefix, ref GeneratedQueryStringBuilder builder, RefitSettings settings) =>
        builder.AddPreEscapedKey(keyPrefix, Text(value), true);

    private static string Text(bool flag) => flag ? "true" : "false";
}
