using System.Globalization;

namespace ExtraHop.Client;

/// <summary>Names a dashboard by its number or by the short code that stands in its link. A number converts by itself.</summary>
/// <param name="Value">The text in the path: digits, or <c>~</c> and a short code.</param>
/// <remarks>Short codes differ by case, so this is no open enum.</remarks>
public readonly record struct DashboardId(string Value) : IWireValue
{
    private readonly string? _value = Value;

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
    public string Value => _value ?? string.Empty;

    /// <summary>The text in the path.</summary>
    public override string ToString() => Value;
}
