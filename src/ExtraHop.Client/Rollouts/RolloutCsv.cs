using System.Text;
using ExtraHop.Client.Options;

namespace ExtraHop.Client.Rollouts;

/// <summary>Reads lists of systems to upgrade.</summary>
/// <remarks>
/// Without a header, as the vendor's upgrade scripts have them: host, API key, and an image or its address. A host may end in a slash. With a header, which is
/// a first row that has a
/// column <c>host</c>: any of <c>host</c>, <c>key</c> (<c>api_key</c>), <c>image</c> (<c>firmware</c>, <c>url</c>, <c>path</c>), <c>version</c>,
/// <c>platform</c>, <c>role</c> and
/// <c>cluster</c>, in any order. An image is a file, an <c>http</c>, <c>https</c> or <c>ftp</c> address, a bare version (from the cloud services),
/// <c>latest-release</c> or
/// <c>latest-hotfix</c>. Files are looked for from the current folder on.
/// </remarks>
public static class RolloutCsv
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, in UTF-8 or with a byte order mark.</param>
    /// <param name="options">What the rows may leave out; null for nothing.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="RolloutCsvException">Rows are wrong, or there is none. All are named.</exception>
    public static IReadOnlyList<RolloutSystem> ReadFile(string path, RolloutCsvOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var text = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            return Read(text, options, path);
        }
        catch (DecoderFallbackException)
        {
            throw new RolloutCsvException(path, [new(1, "or a later one holds bytes that are no UTF-8; expected a text file in UTF-8")]);
        }
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; it stays open.</param>
    /// <param name="options">What the rows may leave out; null for nothing.</param>
    /// <param name="name">How messages name the list.</param>
    /// <exception cref="RolloutCsvException">Rows are wrong, or there is none. All are named.</exception>
    public static IReadOnlyList<RolloutSystem> Read(TextReader text, RolloutCsvOptions? options = null, string name = "The list of systems")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (text.Peek() == '\uFEFF')
        {
            _ = text.Read();
        }

        var rows = new CsvRecordReader(text);
        var list = new RowList(options ?? new RolloutCsvOptions());
        RolloutColumns? columns = null;
        while (rows.Read() is { } row)
        {
            if (rows.Problem is { } problem)
            {
                list.Errors.Add(new(rows.Line, problem));
                continue;
            }

            if (columns is null && RolloutColumns.IsHeader(row))
            {
                columns = RolloutColumns.OfHeader(row, out string? unknown);
                if (unknown is not null)
                {
                    // Without its columns no row can be read.
                    throw new RolloutCsvException(name, [new(rows.Line, unknown)]);
                }

                continue;
            }

            columns ??= RolloutColumns.Vendor;
            list.Add(columns, row, rows.Line);
        }

        if (list.Errors.Count == 0 && list.Systems.Count == 0)
        {
            list.Errors.Add(new(1, "is the end of the list; expected a row for each system: host, key, image or its address"));
        }

        return list.Errors.Count == 0 ? list.Systems : throw new RolloutCsvException(name, list.Errors);
    }

    /// <summary>The rows so far.</summary>
    private sealed class RowList(RolloutCsvOptions options)
    {
        private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

        public List<RolloutSystem> Systems { get; } = [];

        public List<RolloutRowError> Errors { get; } = [];

        public void Add(RolloutColumns columns, IReadOnlyList<string> row, int line)
        {
            int before = Errors.Count;
            if (columns.CountProblem(row.Count) is { } count)
            {
                Errors.Add(new(line, count));
                return;
            }

            string host = columns.Host(row);
            Uri? origin = Origin(host, line);
            string? key = Key(columns.Key(row), host, line);
            FirmwareSource? firmware = Tried(() => columns.Firmware(row) ?? options.Firmware
                ?? throw new FormatException(
                    "names no firmware; expected an image, its address, a version, latest-release or latest-hotfix in the third column"), line);
            RolloutClass? kind = Tried(() => columns.Class(row), line);
            RolloutRole role = Tried(() => columns.Role(row), line);
            if (role != RolloutRole.Unstated && kind is not (null or RolloutClass.Recordstore))
            {
                Errors.Add(new(line, $"gives the role of a recordstore node to a {RolloutStep.Text(kind.Value)}"));
            }

            if (origin is not null && !_lines.TryAdd(origin.AbsoluteUri, line))
            {
                Errors.Add(new(line, $"names '{host}' again, which line {_lines[origin.AbsoluteUri]} has already; expected each system once"));
            }

            if (Errors.Count == before)
            {
                Systems.Add(new RolloutSystem
                {
                    Host = host,
                    ApiKey = key,
                    Firmware = firmware!,
                    Class = kind,
                    Role = role,
                    Cluster = columns.Cluster(row),
                    Line = line,
                });
            }
        }

        private Uri? Origin(string host, int line)
        {
            if (HostAddress.TryParse(host, out Uri? origin, out string? problem))
            {
                return origin;
            }

            Errors.Add(new(line, "is wrong: " + problem.TrimEnd('.')));
            return null;
        }

        private string? Key(string given, string host, int line)
        {
            string? key = given.Length > 0 ? given : options.Keys?.Find(host);
            if (key is null && !options.RequireKeys)
            {
                return null;
            }

            if (RolloutKeys.ProblemOf(key ?? string.Empty) is { } problem)
            {
                Errors.Add(
                    new(line, key is null && options.Keys is not null ? "has no key, and neither the environment nor a file of keys has one for it" : problem));
            }

            return key;
        }

        private T? Tried<T>(Func<T> read, int line)
        {
            try
            {
                return read();
            }
            catch (Exception error) when (error is FormatException or ArgumentException)
            {
                Errors.Add(new(line, (error is FormatException ? error.Message : "is wrong: " + error.Message.Split(" (Parameter", 2)[0]).TrimEnd('.')));
                return default;
            }
        }
    }
}
