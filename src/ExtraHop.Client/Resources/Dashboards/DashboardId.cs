using System.Globalization;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>Names a dashboard by its number or by the short code that stands in its link. A number converts by itself.</summary>
/// <param name="Value">The text in the path: digits, or <c>~</c> and a short code.</param>
[JsonConverter(typeof(OpenEnumConverter<DashboardId>))]
public readonly record struct DashboardId(string Value) : IOpenEnum<DashboardId>
{
    /// <summary>Names a dashboard by its number.</summary>
    /// <param name="id">The number.</param>
    public static implicit operator DashboardId(long id) => new(id.ToString(CultureInfo.InvariantCulture));

    /// <summary>Names a dashboard by its short code, as <see cref="Dashboard.ShortCode"/> or a link gives it.</summary>
    /// <param name="shortCode">The code, with or without the <c>~</c> before it.</param>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static DashboardId FromShortCode(string shortCode)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(shortCode);
        string code = shortCode.TrimStart('~');
        return code.Length > 0 ? new("~" + code) : throw new ArgumentException("A '~' alone is no short code.", nameof(shortCode));
    }

    /// <inheritdoc/>
    public static DashboardId FromValue(string value) => new(value);

    /// <summary>The text in the path.</summary>
    public override string ToString() => Value ?? "";
}
