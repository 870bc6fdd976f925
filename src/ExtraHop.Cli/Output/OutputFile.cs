namespace ExtraHop.Cli.Output;

/// <summary>A file that is there whole or not at all: written beside under another name, then renamed.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">Where.</param>
    /// <param name="overwrite">Whether an existing file is replaced.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="RefusedInputException">The file exists and must not be replaced.</exception>
    public static async Task WriteAsync(string path, bool overwrite, Func<Stream, Task> write)
    {
        Check(path, overwrite);
        if (IsDevice(path))
        {
            await using FileStream device = OpenDevice(path);
            await write(device);
            await device.FlushAsync();
            return;
        }

        string temporary = $"{path}.{Environment.ProcessId}.part";
        try
        {
            await using (FileStream stream = new(temporary, FileMode.Create, FileAccess.Write))
            {
                await write(stream);
            }

            File.Move(temporary, path, overwrite);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Refuses a path that cannot become a file, before anything is asked of a system.</summary>
    /// <exception cref="RefusedInputException">It is a folder, lies in none, or is a file that must not be replaced.</exception>
    public static void Check(string path, bool overwrite, string otherwise = "another name, or --overwrite")
    {
        if (path == "-")
        {
            throw new RefusedInputException("The file is '-', which stands for standard output elsewhere and cannot here; expected the name of a file.");
        }

        if (path.Length == 0 || Directory.Exists(path) || Path.EndsInDirectorySeparator(path))
        {
            throw new RefusedInputException($"'{path}' is no name for a file; expected one such as {Path.Combine(path, "result.csv")}.");
        }

        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            throw new RefusedInputException($"There is no folder '{folder}' for the file '{Path.GetFileName(path)}'.");
        }

        if (!overwrite && !IsDevice(path) && File.Exists(path))
        {
            throw new RefusedInputException($"The file '{path}' exists; expected {otherwise}.");
        }
    }

    /// <summary>Opens <c>/dev/stdout</c>, <c>/dev/full</c> or such: there is nothing to rename to.</summary>
    public static FileStream OpenDevice(string path) => new(path, FileMode.Open, FileAccess.Write);

    /// <summary>Whether a path is written to as it is.</summary>
    public static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);
}
