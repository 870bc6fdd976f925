using System.Runtime.CompilerServices;

namespace ExtraHop.Cli.Tests;

/// <summary>Compares a text with a committed file; a difference is written beside it, Verify's own convention.</summary>
internal static class Snapshot
{
    private static readonly string s_folder = FindFolder();

    /// <summary>Fails when the committed file says something else.</summary>
    public static void Matches(string actual, string name)
    {
        string committed = Path.Combine(s_folder, $"{name}.verified.txt");
        string received = Path.Combine(s_folder, $"{name}.received.txt");
        string expected = File.Exists(committed) ? File.ReadAllText(committed).ReplaceLineEndings("\n") : "";
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"{name} differs from what is committed; if the change is wanted, rename {name}.received.txt over it.\n{actual}");
    }

    private static string FindFolder([CallerFilePath] string thisFile = "")
    {
        // A deterministic build hides the real path of this file, so the output folder is the second way home.
        foreach (string start in new[] { Path.GetDirectoryName(thisFile) ?? "", AppContext.BaseDirectory })
        {
            for (DirectoryInfo? folder = start.Length > 0 ? new DirectoryInfo(start) : null; folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "ExtraHop.Client.sln")))
                {
                    return Path.Combine(folder.FullName, "tests", "ExtraHop.Cli.Tests", "Snapshots");
                }
            }
        }

        throw new InvalidOperationException("The repository's root was not found above the tests.");
    }
}
