using System.Buffers;
using System.Globalization;
using System.Text;

namespace ExtraHop.Client;

/// <summary>Where a system put what it just created.</summary>
public sealed record CreatedResource : Rest.IFromResponse<CreatedResource>
{
    private static readonly SearchValues<char> s_plain = SearchValues.Create("/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Names a created object.</summary>
    /// <param name="location">The path as the system wrote it, such as <c>/api/v1/tags/1</c>.</param>
    public CreatedResource(string location)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(location);
        Location = location;
    }

    /// <summary>The path as the system wrote it, such as <c>/api/v1/tags/1</c>.</summary>
    public string Location { get; }

    /// <summary>The last part of <see cref="Location"/>: a number for most objects, a name for some.</summary>
    public string Key => Uri.UnescapeDataString(LastPart.ToString());

    /// <summary>The object's number.</summary>
    /// <exception cref="FormatException">The object is named by a text; use <see cref="Key"/>.</exception>
    public long Id => long.TryParse(LastPart, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long id)
        || long.TryParse(Key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out id)
        ? id
        : throw new FormatException($"The location '{Location}' does not end in a number; read Key instead.");

    /// <summary>The last part as the system wrote it, without query and fragment.</summary>
    private ReadOnlySpan<char> LastPart
    {
        get
        {
            ReadOnlySpan<char> path = Location;
            int end = path.IndexOfAny('?', '#');
            path = (end < 0 ? path : path[..end]).TrimEnd('/');
            return path[(path.LastIndexOf('/') + 1)..];
        }
    }

    /// <summary>What the record prints: without the number, which not every object has.</summary>
    private bool PrintMembers(StringBuilder text)
    {
        text.Append("Location = ").Append(Location).Append(", Key = ").Append(Key);
        return true;
    }

    static string Rest.IFromResponse<CreatedResource>.Expected => "a Location header that names what was created";

    static ValueTask<CreatedResource?> Rest.IFromResponse<CreatedResource>.ReadAsync(Rest.ApiResponse response, CancellationToken cancellationToken)
    {
        if (response.Location is not { } location || location.TrimEnd('/').Length == 0)
        {
            return new((CreatedResource?)null);
        }

        if (!IsPlainPath(location))
        {
            response.Client.Settings.RequireSameOrigin(location, response.Operation);
        }

        return new(new CreatedResource(location));
    }

    /// <summary>True for what nearly every system sends, a path from the root: it names no other system, whoever reads it.</summary>
    private static bool IsPlainPath(string location) =>
        location.StartsWith('/') && !location.StartsWith("//", StringComparison.Ordinal) && location.AsSpan().IndexOfAnyExcept(s_plain) < 0;
}
