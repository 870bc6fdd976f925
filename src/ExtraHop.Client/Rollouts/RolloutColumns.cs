using ExtraHop.Client.Redaction;

namespace ExtraHop.Client.Rollouts;

/// <summary>Which column of a list means what.</summary>
internal sealed class RolloutColumns
{
    private static readonly string[] s_known = ["host", "key", "image", "version", "platform", "role", "cluster"];

    private static readonly Dictionary<string, string> s_names = new(StringComparer.Ordinal)
    {
        ["api_key"] = "key",
        ["apikey"] = "key",
        ["firmware"] = "image",
        ["firmware_path"] = "image",
        ["firmware_url"] = "image",
        ["path"] = "image",
        ["url"] = "image",
    };

    private readonly Dictionary<string, int> _places;
    private readonly bool _hasHeader;

    private RolloutColumns(Dictionary<string, int> places, bool hasHeader)
    {
        _places = places;
        _hasHeader = hasHeader;
    }

    /// <summary>The columns of the vendor's scripts.</summary>
    public static RolloutColumns Vendor { get; } = new(new(StringComparer.Ordinal) { ["host"] = 0, ["key"] = 1, ["image"] = 2 }, hasHeader: false);

    /// <summary>True where a first row names columns.</summary>
    public static bool IsHeader(IReadOnlyList<string> row) =>
        row.Any(static cell => NameOf(cell) == "host") || row.All(static cell => s_known.Contains(NameOf(cell), StringComparer.Ordinal));

    /// <summary>The columns that a header names.</summary>
    /// <param name="row">The header.</param>
    /// <param name="problem">What is wrong with it; null where nothing is.</param>
    public static RolloutColumns OfHeader(IReadOnlyList<string> row, out string? problem)
    {
        problem = null;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int place = 0; place < row.Count; place++)
        {
            string name = NameOf(row[place]);
            if (!s_known.Contains(name, StringComparer.Ordinal))
            {
                problem ??= $"names the column '{Shown(row[place])}'; expected some of {string.Join(", ", s_known)}";
            }
            else if (!places.TryAdd(name, place))
            {
                problem ??= $"names the column '{name}' twice";
            }
        }

        problem ??= places.ContainsKey("host") ? null : "names no column 'host'; expected it among the columns";
        return new(places, hasHeader: true);
    }

    /// <summary>What is wrong with the number of a row's fields; null where nothing is.</summary>
    public string? CountProblem(int count) => _hasHeader
        ? count == _places.Count ? null : $"has {count} columns; expected the {_places.Count} of the header"
        : count is 2 or 3 ? null
        : $"has {count} column{(count == 1 ? string.Empty : "s")}; expected host, key, and an image or its address, with commas between";

    public string Host(IReadOnlyList<string> row) => Cell(row, "host").TrimEnd('/');

    public string Key(IReadOnlyList<string> row) => Cell(row, "key");

    public string? Cluster(IReadOnlyList<string> row) => Cell(row, "cluster") is { Length: > 0 } name ? name : null;

    /// <exception cref="FormatException">The text names no kind of system.</exception>
    public RolloutClass? Class(IReadOnlyList<string> row) => Cell(row, "platform") is { Length: > 0 } text
        ? Classes.Of(text) ?? throw new FormatException($"has the platform '{Shown(text)}'; expected console, sensor, recordstore or packetstore")
        : null;

    /// <exception cref="FormatException">The text names no role.</exception>
    public RolloutRole Role(IReadOnlyList<string> row) => Cell(row, "role").ToUpperInvariant() switch
    {
        "" => RolloutRole.Unstated,
        "MANAGER" => RolloutRole.Manager,
        "DATA" => RolloutRole.Data,
        _ => throw new FormatException($"has the role '{Shown(Cell(row, "role"))}'; expected manager, data or nothing"),
    };

    /// <summary>The firmware; null where the row names none.</summary>
    /// <exception cref="FormatException">The text names no firmware.</exception>
    /// <exception cref="ArgumentException">It names one that cannot be used.</exception>
    public FirmwareSource? Firmware(IReadOnlyList<string> row)
    {
        string image = Cell(row, "image");
        string? version = Cell(row, "version") is { Length: > 0 } given ? given : null;
        if (image.Length == 0)
        {
            return version is null ? null : FirmwareSource.FromCloud(version);
        }

        FirmwareSource? fromCloud = image.ToUpperInvariant() switch
        {
            "LATEST" or "LATEST-RELEASE" => FirmwareSource.LatestRelease,
            "LATEST-HOTFIX" => FirmwareSource.LatestHotfix,
            _ => FirmwareSource.IsVersion(image) ? FirmwareSource.FromCloud(image) : null,
        };
        if (fromCloud is not null)
        {
            return version is null || version == image
                ? fromCloud
                : throw new FormatException($"has the version '{Shown(version)}' besides the image '{image}'; expected one of them");
        }

        if (image.Contains("://", StringComparison.Ordinal))
        {
            return Uri.TryCreate(image, UriKind.Absolute, out Uri? url) ? FirmwareSource.FromUrl(url, version)
                : throw new FormatException("has an address of an image that is none; expected an http, https or ftp address");
        }

        return File.Exists(image) ? FirmwareSource.FromFile(image, version)
            : throw new FormatException(
                $"has the image '{Shown(image)}', which is no file here; expected a file, an http, https or ftp address, a version, latest-release or "
                    + "latest-hotfix");
    }

    private static string NameOf(string cell)
    {
        string name = cell.Trim().ToLowerInvariant().Replace(' ', '_');
        return s_names.GetValueOrDefault(name, name);
    }

    /// <summary>A cell in a message. A key that stands in the wrong column is not shown.</summary>
    private static string Shown(string text) => text.Length >= 16 && text.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '=' or '+')
        ? "(not shown: it may be a key)"
        : Redactor.ShapesOnly.Line(text, 100);

    private string Cell(IReadOnlyList<string> row, string name) =>
        _places.TryGetValue(name, out int place) && place < row.Count ? row[place].Trim() : string.Empty;
}
