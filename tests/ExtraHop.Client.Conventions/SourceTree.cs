using System.Runtime.CompilerServices;

namespace ExtraHop.Client.Conventions;

/// <summary>The repository's files, found from where this file was compiled.</summary>
internal static class SourceTree
{
    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every C# file below a folder, without what builds leave behind.</summary>
    public static IReadOnlyList<string> CSharpFiles(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories).Where(static file => !IsBuildOutput(file))
            .Order(StringComparer.Ordinal)];

    /// <summary>A file's path from the root, with slashes.</summary>
    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static bool IsBuildOutput(string file)
    {
        string path = "/" + Relative(file);
        return path.Contains("/obj/", StringComparison.Ordinal) || path.Contains("/bin/", StringComparison.Ordinal);
    }

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        // A deterministic build hides the real path of this file, so the output folder is the second way home.
        foreach (string start in new[] { Path.GetDirectoryName(thisFile) ?? string.Empty, AppContext.BaseDirectory })
        {
            for (DirectoryInfo? folder = start.Length > 0 ? new DirectoryInfo(start) : null; folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "ExtraHop.Client.sln")))
                {
                    return folder.FullName;
                }
            }
        }

        throw new InvalidOperationException("The repository's root was not found above the tests.");
    }
}
