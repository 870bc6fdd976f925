using System.Globalization;
using System.Text;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Redaction;

namespace ExtraHop.Client;

/// <summary>Where a system put what it just created.</summary>
/// <remarks>A system that does not say where leaves <see cref="IsNamed"/> false: what was asked for was done all the same.</remarks>
public sealed record CreatedResource
{
    /// <summary>Names a created object.</summary>
    /// <param name="location">The path as the system wrote it, such as <c>/api/v1/tags/1</c>.</param>
    public CreatedResource(string location)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(location);
        Location = location;
    }

    private CreatedResource() => Location = string.Empty;

    /// <summary>The answer of a system that did what was asked and did not say where the result is found.</summary>
    public static CreatedResource Unnamed { get; } = new();

    /// <summary>The path as the system wrote it, such as <c>/api/v1/tags/1</c>; empty where it named none.</summary>
    public string Location { get; }

    /// <summary>False where the system did what was asked and did not say where the result is found.</summary>
    public bool IsNamed => Location.Length > 0;

    /// <summary>The last part of <see cref="Location"/>: a number for most objects, a name for some.</summary>
    public string Key => Uri.UnescapeDataString(LastPart.ToString());

    /// <summary>The object ID.</summary>
    /// <exception cref="FormatException">The object is named by a text (use <see cref="Key"/>), or the system did not name it.</exception>
    public long Id => long.TryParse(LastPart, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long id)
        || long.TryParse(Key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out id)
        ? id
        : throw new FormatException(
            !IsNamed
                ? "The system created the object and did not say which ID it has."
                : $"The location '{Shown(Path)}' does not end in a number; read Key instead.");

    /// <summary>The answer as JSON: <c>{"location":"/api/v1/tags/1"}</c>; an empty object where the system named nothing.</summary>
    /// <param name="indented">Whether to break lines, for people to read.</param>
    public string ToJson(bool indented = false) => ExtraHopJson.Write(indented, writer =>
    {
        writer.WriteStartObject();
        if (IsNamed)
        {
            writer.WriteString("location", Location);
        }

        writer.WriteEndObject();
    });

    /// <summary>The last part as the system wrote it, without query and fragment.</summary>
    private ReadOnlySpan<char> LastPart
    {
        get
        {
            ReadOnlySpan<char> path = Path.AsSpan().TrimEnd('/');
            return path[(path.LastIndexOf('/') + 1)..];
        }
    }

    /// <summary>The location without what stands behind it: no text shows that, as it may hold a secret.</summary>
    private string Path => Location.Split('?', '#')[0];

    private static string Shown(string said) => Redactor.ShapesOnly.Line(said);

    /// <summary>What the record prints: without the number, which not every object has.</summary>
    private bool PrintMembers(StringBuilder text)
    {
        text.Append("Location = ").Append(Shown(Path)).Append(", Key = ").Append(Shown(Key));
        return true;
    }

    /// <summary>Reads the Location of an answer.</summary>
    internal static CreatedResource Of(ApiAnswer answer) =>
        answer.Location is { } location && location.TrimEnd('/').Length > 0 ? new CreatedResource(location) : Unnamed;
}
