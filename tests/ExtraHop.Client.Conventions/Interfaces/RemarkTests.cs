using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ExtraHop.Client.Conventions.Interfaces;

/// <summary>The docs of a method claim systems and versions as far as the catalogue states them, and no further.</summary>
public sealed partial class RemarkTests
{
    private static readonly (string Label, string Words)[] s_versions =
    [
        ("clients-2015-2021", "clients of 2015 to 2021"),
        ("guide-5.3", "5.3"),
        ("explore-8.9", "8.9 (Explore)"),
        ("trace-9.2", "9.2 (Trace)"),
        ("trace-9.7", "9.7 (Trace)"),
        ("trace-2024", "2024-06 (Trace)"), ("9.8", "9.8"), ("26.3", "26.3"),
    ];

    private static readonly Dictionary<string, string> s_claims = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "api", "operations.jsonl"))
        .Where(static line => line.Length > 0)
        .Select(static line => JsonNode.Parse(line)!.AsObject())
        .ToDictionary(static operation => $"{operation["method"]} {operation["path"]}", ClaimOf, StringComparer.Ordinal);

    [Fact]
    public void Every_method_claims_what_the_catalogue_states()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var wrong = new List<string>();
        foreach (string file in SourceTree.CSharpFiles("src/ExtraHop.Client"))
        {
            foreach (Match remark in Remark().Matches(DocBreak().Replace(File.ReadAllText(file), " ")))
            {
                string operation = remark.Groups["operation"].Value;
                seen.Add(operation);
                if (!s_claims.TryGetValue(operation, out string? claim) || !remark.Groups["claim"].Value.StartsWith(claim, StringComparison.Ordinal))
                {
                    wrong.Add($"{SourceTree.Relative(file)}: {operation}: expected '{claim}'");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(s_claims.Keys.Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    private static string ClaimOf(JsonObject operation)
    {
        string[] versions = [.. operation["versions"]!.AsArray().Select(static version => (string)version!)];
        string[] systems = [.. operation["systems"]?.AsArray().Select(static system => (string)system!) ?? []];
        if (systems.Contains("packetstore", StringComparer.Ordinal) && systems.All(static system => system is "packetstore" or "recordstore"))
        {
            // The set of guides that print the operation, no statement that others lack it.
            systems = [];
        }

        string named = string.Join(", ", systems.Select(static system => system == "rx360" ? "RevealX 360" : system));
        string start = named.Length == 0 ? string.Empty : $"{char.ToUpperInvariant(named[0])}{named[1..]}; ";
        return versions is ["clients-2015-2021"]
            ? start + "Known from clients of 2015 to 2021 (5.x to 8.x)."
            : $"{(start.Length == 0 ? "Documented for " : start)}"
                + $"{string.Join(", ", s_versions.Where(pair => versions.Contains(pair.Label, StringComparer.Ordinal)).Select(static pair => pair.Words))}.";
    }

    [GeneratedRegex(
        @"<c>(?<operation>(?:GET|POST|PUT|PATCH|DELETE) /[^<]*)</c>\. "
            + @"(?<claim>(?:Documented for|Known from|Sensor|Console|Packetstore|Recordstore|RevealX)[^<]*)")]
    private static partial Regex Remark();

    /// <summary>Where a line of docs goes on in the next one.</summary>
    [GeneratedRegex(@"\r?\n *///(?: |$)", RegexOptions.Multiline)]
    private static partial Regex DocBreak();
}
