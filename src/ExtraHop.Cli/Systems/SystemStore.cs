using System.Text;
using System.Text.Json;

namespace ExtraHop.Cli.Systems;

/// <summary>
/// The systems that the user has added, with their keys: <c>extrahop/systems.json</c> below XDG_CONFIG_HOME or <c>~/.config</c>
/// (Windows: the roaming application data). Only the user may read the file.
/// </summary>
internal sealed class SystemStore(string path)
{
    private const UnixFileMode OnlyUser = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Where the file is, or would be.</summary>
    public string Path => path;

    /// <summary>The store of the user whose environment this is.</summary>
    public static SystemStore OfUser(Func<string, string?> environment)
    {
        string? folder = environment("XDG_CONFIG_HOME");
        if (folder is null || !System.IO.Path.IsPathFullyQualified(folder))
        {
            // The specification says that a relative XDG_CONFIG_HOME is to be ignored.
            folder = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData)
                : System.IO.Path.Combine(environment("HOME") is { Length: > 0 } home ? home
                    : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".config");
        }

        return new SystemStore(System.IO.Path.Combine(folder, "extrahop", "systems.json"));
    }

    /// <summary>Reads the file; empty where there is none.</summary>
    /// <exception cref="RefusedInputException">It is not a systems file, or others may read it.</exception>
    public SystemFile Read()
    {
        if (!File.Exists(path))
        {
            return new SystemFile();
        }

        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~(OnlyUser | UnixFileMode.UserExecute)) != UnixFileMode.None)
        {
            throw new RefusedInputException($"{path} holds keys and can be read by others; expected access for you alone: chmod 600 '{path}'");
        }

        try
        {
            SystemFile file = JsonSerializer.Deserialize(File.ReadAllText(path), SystemFileContext.Default.SystemFile) ?? new SystemFile();
            // The serializer makes a dictionary of its own, with case.
            return file with { Systems = new Dictionary<string, SystemProfile>(file.Systems, StringComparer.OrdinalIgnoreCase) };
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            throw new RefusedInputException($"{path} is not a systems file: {error.Message}", error);
        }
    }

    /// <summary>Writes the file beside and renames it, so that a broken run leaves the old one.</summary>
    public void Write(SystemFile file)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        string temporary = $"{path}.{Environment.ProcessId}.tmp";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OnlyUser;
        }

        try
        {
            using (var stream = new FileStream(temporary, options))
            {
                stream.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(file, SystemFileContext.Default.SystemFile) + "\n"));
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
