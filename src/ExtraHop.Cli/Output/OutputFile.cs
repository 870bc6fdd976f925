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
        if (!overwrite && File.Exists(path))
        {
            throw new RefusedInputException($"The file '{path}' exists; expected another name, or --overwrite.");
        }

        if (IsDevice(path))
        {
            // /dev/stdout, /dev/full or a named pipe: there is nothing to rename to.
            await using FileStream device = new(path, FileMode.Open, FileAccess.Write);
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

    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);
}
