using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ExtraHop.Client.Conventions;

/// <summary>What the README says of dependencies is what is restored, packed and built.</summary>
public sealed partial class DependencyListTests
{
    private const string Client = "src/ExtraHop.Client/";

    private static readonly string s_readme = File.ReadAllText(Path.Combine(SourceTree.Root, "README.md"));

    private static readonly XDocument s_project = XDocument.Load(Path.Combine(SourceTree.Root, Client, "ExtraHop.Client.csproj"));

    /// <summary>The packages that the project file names; the analyzers, which do not ship, stand elsewhere.</summary>
    private static readonly string[] s_direct =
        [.. s_project.Descendants("PackageReference").Select(static reference => (string)reference.Attribute("Include")!)];

    private static readonly JsonObject s_lock =
        JsonNode.Parse(File.ReadAllText(Path.Combine(SourceTree.Root, Client, "packages.lock.json")))!["dependencies"]!.AsObject();

    [Fact]
    public void The_readme_names_every_package_and_what_it_brings()
    {
        var named = new HashSet<string>(s_direct, StringComparer.Ordinal);
        string[] rows = [.. s_readme.Split("<!-- dependencies -->")[1].Split("<!-- /dependencies -->")[0].Split('\n')
            .Where(static line => line.StartsWith("| `", StringComparison.Ordinal))];
        Assert.Equal(s_direct.Order(StringComparer.Ordinal), rows.Select(static row => NamesIn(row.Split('|')[1]).Single()).Order(StringComparer.Ordinal));
        foreach (string row in rows)
        {
            string package = NamesIn(row.Split('|')[1]).Single();
            string[] newer = [.. BroughtBy(package, "net10.0").Where(named.Add).Order(StringComparer.Ordinal)];
            string[] older = [.. BroughtBy(package, "net8.0").Where(named.Add).Order(StringComparer.Ordinal)];
            string[] shown = row.Split('|')[3].Split("on .NET 8");
            Assert.Equal(newer, NamesIn(shown[0]).Order(StringComparer.Ordinal));
            Assert.Equal(older, (shown.Length > 1 ? NamesIn(shown[1]) : []).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_readme_counts_them()
    {
        int pinned = s_lock["net10.0"]!.AsObject().Count(static package => (string?)package.Value!["type"] == "CentralTransitive");
        Assert.Contains($"makes {Restored("net10.0")} packages on .NET 10 and {Restored("net8.0")} on .NET 8", s_readme, StringComparison.Ordinal);
        Assert.Contains($"The package itself lists {s_direct.Length + pinned}:", s_readme, StringComparison.Ordinal);
        Assert.Equal((5, 6), (s_direct.Length, pinned)); // the README writes both as words
    }

    [Fact]
    public void Refit_generates_every_request_and_its_warnings_are_errors()
    {
        var common = XDocument.Load(Path.Combine(SourceTree.Root, "build/Common.props"));
        Assert.Equal("true", (string?)s_project.Descendants("RefitRequireGeneratedRequests").Single());
        Assert.Equal("true", (string?)common.Descendants("TreatWarningsAsErrors").Single());
        Assert.Empty(SettingsFiles().Where(static file => Silenced().IsMatch(File.ReadAllText(file))).Select(SourceTree.Relative));
    }

    [Theory]
    [InlineData("<NoWarn>$(NoWarn);RF001</NoWarn>")]
    [InlineData("<WarningsNotAsErrors>NU1603;RF015</WarningsNotAsErrors>")]
    [InlineData("dotnet_diagnostic.RF006.severity = suggestion")]
    [InlineData("dotnet_diagnostic.RF006.severity=none")]
    [InlineData("#pragma warning disable RF011")]
    public void A_silenced_warning_would_be_seen(string line) => Assert.Matches(Silenced(), line);

    /// <summary>Where a warning of the client can be switched off.</summary>
    private static IEnumerable<string> SettingsFiles() =>
        Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "build"))
            .Where(static file => file.EndsWith(".props", StringComparison.Ordinal) || file.EndsWith(".globalconfig", StringComparison.Ordinal))
            .Concat(Directory.EnumerateFiles(SourceTree.Root, ".editorconfig"))
            .Append(Path.Combine(SourceTree.Root, Client, "ExtraHop.Client.csproj"))
            .Concat(SourceTree.CSharpFiles(Client));

    private static int Restored(string framework) =>
        s_direct.Concat(s_direct.SelectMany(package => BroughtBy(package, framework))).Distinct(StringComparer.Ordinal).Count();

    /// <summary>What a package depends on, and what that depends on.</summary>
    private static HashSet<string> BroughtBy(string package, string framework)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([package]);
        while (open.TryDequeue(out string? next))
        {
            foreach ((string name, _) in s_lock[framework]![next]!["dependencies"]?.AsObject() ?? [])
            {
                if (found.Add(name))
                {
                    open.Enqueue(name);
                }
            }
        }

        return found;
    }

    private static IEnumerable<string> NamesIn(string text) => Name().Matches(text).Select(static match => match.Groups[1].Value);

    [GeneratedRegex("`([A-Za-z.]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:NoWarn>|WarningsNotAsErrors>|pragma warning disable).*\bRF\d{3}|dotnet_diagnostic\.RF\d{3}\.severity\s*=(?!\s*error)")]
    private static partial Regex Silenced();
}
