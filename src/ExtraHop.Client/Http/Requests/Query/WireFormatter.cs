using System.Globalization;
using System.Reflection;
using Refit;

namespace ExtraHop.Client.Http.Requests.Query;

/// <summary>Writes values of users' interfaces into paths and queries as the API reads them: flags as <c>true</c>, times as milliseconds since 1970. Refit
/// alone would write <c>True</c> and an American date.</summary>
internal sealed class WireFormatter : IUrlParameterFormatter
{
    public string? Format(object? value, ICustomAttributeProvider attributeProvider, Type type) => value switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        DateTimeOffset time => time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        DateTime time => new DateTimeOffset(time).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
