using System.Globalization;
using System.Text;

namespace ExtraHop.Client.Tests.Contract;

/// <summary>Writes <c>docs/api-coverage.md</c> from the catalogue and the routes, and fails where the committed page says something else.</summary>
public sealed class CoveragePageTests
{
    [Fact]
    public void The_page_shows_every_operation_and_its_method()
    {
        string committed = Path.Combine(AppContext.BaseDirectory, "docs", "api-coverage.md");
        string actual = Page();
        string expected = File.Exists(committed) ? File.ReadAllText(committed).ReplaceLineEndings("\n") : string.Empty;
        if (actual != expected)
        {
            string received = Path.Combine(AppContext.BaseDirectory, "api-coverage.received.md");
            File.WriteAllText(received, actual);
            Assert.Fail($"docs/api-coverage.md is not what the code is now. What it should say was written to {received}; copy it over docs/api-coverage.md.");
        }
    }

    private static string Page()
    {
        IReadOnlyList<CatalogueOperation> operations = Catalogue.Operations;
        int covered = operations.Count(static o => OperationMap.Methods[o.Key].Any());
        var page = new StringBuilder();
        page.Append("# Operations and their methods\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{covered} of {operations.Count} operations of the catalogue have a method. ");
        page.Append(
            "The contract tests call each: what is sent is compared with `build/api/operations.jsonl`, and full, minimal, null and unknown answers are read "
                + "back. ");
        page.Append("The same calls run against the simulator over TLS.\n\n");
        page.Append("This page is written by a test (`CoveragePageTests`), which fails when it is out of date.\n");
        foreach (IGrouping<string, CatalogueOperation> group in operations.GroupBy(static o => o.Group))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {group.Key}\n\n| operation | method | systems | versions | tested |\n|---|---|---|---|---|\n");
            foreach (CatalogueOperation operation in group)
            {
                string method = OperationMap.Methods[operation.Key].FirstOrDefault() is { } found ? $"`{OperationMap.Spelling(found)}`" : "missing";
                string note = operation.IsDeprecated ? operation.ReplacedBy is { } by ? $" (deprecated: `{by}`)" : " (deprecated)" : string.Empty;

                // Packetstore and recordstore together are the set of guides that print the operation, no statement that other systems lack it.
                bool stated = operation.Systems.Count > 0
                    && !(operation.Systems.Contains("packetstore") && operation.Systems.All(static system => system is "packetstore" or "recordstore"));
                string systems = stated ? string.Join(", ", operation.Systems) : "not stated";
                page.Append(
                    CultureInfo.InvariantCulture, $"| `{operation.Key}`{note} | {method} | {systems} | {string.Join(", ", operation.Versions)} | yes |\n");
            }
        }

        return page.ToString();
    }
}
