using System.Globalization;

namespace ExtraHop.Client;

/// <summary>Where a system put what it just created.</summary>
public sealed record CreatedResource : Rest.IFromResponse<CreatedResource>
{
    /// <summary>Names a created object.</summary>
    /// <param name="location">The path as the system wrote it, such as <c>/api/v1/tags/1</c>.</param>
    public CreatedResource(string location)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(location);
        Location = location;
        string path = location.Split('?', '#')[0].TrimEnd('/');
        Key = Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);
    }

    /// <summary>The path as the system wrote it, such as <c>/api/v1/tags/1</c>.</summary>
    public string Location { get; }

    /// <summary>The last part of <see cref="Location"/>: a number for most objects, a name for some.</summary>
    public string Key { get; }

    /// <summary>The object's number.</summary>
    /// <exception cref="FormatException">The object is named by a text; use <see cref="Key"/>.</exception>
    public long Id => long.TryParse(Key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long id)
        ? id
        : throw new FormatException($"The location '{Location}' does not end in a number; read Key instead.");

    static string Rest.IFromResponse<CreatedResource>.Expected => "a Location header that names what was created";

    static ValueTask<CreatedResource?> Rest.IFromResponse<CreatedResource>.ReadAsync(Rest.ApiResponse response, CancellationToken cancellationToken)
    {
        if (response.Location is not { } location || location.TrimEnd('/').Length == 0)
        {
            return new((CreatedResource?)null);
        }

        response.Client.Settings.RequireSameOrigin(location, response.Operation);
        return new(new CreatedResource(location));
    }
}
