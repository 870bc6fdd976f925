using ExtraHop.Client.Options;

namespace ExtraHop.Client.Rollouts;

/// <summary>API keys that do not stand in the list of systems.</summary>
public sealed class RolloutKeys
{
    private const UnixFileMode OthersMay =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    private readonly Dictionary<string, string> _byOrigin;
    private readonly string? _forAll;

    private RolloutKeys(Dictionary<string, string> byOrigin, string? forAll)
    {
        _byOrigin = byOrigin;
        _forAll = forAll;
    }

    /// <summary>One key for every system: that of the environment variable <c>EXTRAHOP_API_KEY</c>.</summary>
    /// <returns>The key; a set without any where the variable is not set.</returns>
    public static RolloutKeys FromEnvironment() => new([], Environment.GetEnvironmentVariable("EXTRAHOP_API_KEY") is { Length: > 0 } key ? key.Trim() : null);

    /// <summary>Keys from a file: comma-separated values without a header, a line <c>host,key</c> for each system. Only its owner may have rights to the file,
    /// on systems that have such rights.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="UnauthorizedAccessException">Others than the owner may read or change the file.</exception>
    /// <exception cref="RolloutCsvException">Rows are wrong.</exception>
    public static RolloutKeys FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file.SafeFileHandle) & OthersMay) is not UnixFileMode.None and var mode)
        {
            throw new UnauthorizedAccessException(
                $"{path}: others than the owner of the file have rights to it ({mode}); expected none. 'chmod 600' takes them away.");
        }

        using var reader = new StreamReader(file);
        return new(Read(reader, path), null);
    }

    /// <summary>The key of a system; null where there is none.</summary>
    /// <param name="host">The host, in any of the forms that a list may have.</param>
    public string? Find(string host) =>
        HostAddress.TryParse(host, out Uri? origin, out _) && _byOrigin.TryGetValue(origin.AbsoluteUri, out string? key) ? key : _forAll;

    /// <summary>How many keys there are; never the keys.</summary>
    public override string ToString() => _forAll is null ? $"{nameof(RolloutKeys)} of {_byOrigin.Count} systems" : $"{nameof(RolloutKeys)} with one key";

    /// <summary>What is wrong with a key; null where nothing is. The text does not hold it.</summary>
    internal static string? ProblemOf(string key) =>
        key.Length == 0 ? "has no key; expected an API key in the second column" :
        key.Any(static c => char.IsWhiteSpace(c) || char.IsControl(c)) ? "has a key with a blank or a control character in it" :
        key.Any(static c => !char.IsAscii(c)) ? "has a key with a character that is not ASCII" : null;

    private static Dictionary<string, string> Read(StreamReader text, string path)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var errors = new List<RolloutRowError>();
        var rows = new CsvRecordReader(text);
        while (rows.Read() is { } row)
        {
            string? problem = rows.Problem;
            Uri? origin = null;
            if (problem is null && row.Count != 2)
            {
                problem = $"has {row.Count} columns; expected host and key";
            }
            else if (problem is null && !HostAddress.TryParse(row[0], out origin, out problem))
            {
                problem = "is wrong: " + problem.TrimEnd('.');
            }
            else if (problem is null && (problem = ProblemOf(row[1])) is null && !keys.TryAdd(origin!.AbsoluteUri, row[1]))
            {
                problem = $"names '{row[0]}' a second time";
            }

            if (problem is not null)
            {
                errors.Add(new(rows.Line, problem));
            }
        }

        return errors.Count == 0 ? keys : throw new RolloutCsvException(path, errors);
    }
}
