using System.Globalization;

namespace ExtraHop.Cli.Output;

/// <summary>Times and sizes as text.</summary>
internal static class Times
{
    /// <summary>A time for programs: ISO 8601 in UTC.</summary>
    public static string? Exact(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture);
}
