using System.Runtime.CompilerServices;

namespace ExtraHop.Client.Tests.Support;

/// <summary>Finds the committed files that tests read.</summary>
internal static class FixtureFolder
{
    /// <summary>The full path of <c>tests/fixtures/NAME</c>, from where the tests run or from where they were compiled.</summary>
    public static string Find(string name, [CallerFilePath] string source = "")
    {
        foreach (string start in new[] { AppContext.BaseDirectory, Path.GetDirectoryName(source) ?? "." })
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                string candidate = Path.Combine(folder.FullName, "tests", "fixtures", name);
                if (Directory.Exists(candidate))
                {
                    return candidate;
                }
            }
        }

        throw new DirectoryNotFoundException($"tests/fixtures/{name} was not found above the test run.");
    }
}
