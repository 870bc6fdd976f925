namespace ExtraHop.Cli.Commands.Systems;

/// <summary>Gets a key or a secret: from a file, stdin, the environment, or the keyboard.</summary>
internal static class CredentialInput
{
    private const int LongestFile = 65_536;

    /// <summary>Reads it, without blanks around it.</summary>
    /// <param name="run">The run.</param>
    /// <param name="file">A file, <c>-</c> for stdin, or null.</param>
    /// <param name="variable">The variable that may hold it.</param>
    /// <param name="what">What to ask for.</param>
    /// <param name="option">The option that names the file.</param>
    /// <exception cref="RefusedInputException">There is none.</exception>
    public static async Task<string> ReadAsync(CommandRun run, string? file, string variable, string what, string option = "--key-file")
    {
        if (file is not null)
        {
            await using Stream stream = file == "-" ? run.Terminal.OpenInput() : File.OpenRead(file);
            using var reader = new StreamReader(stream);
            char[] text = new char[LongestFile];
            int length = await reader.ReadBlockAsync(text, run.CancellationToken);
            string secret = new string(text, 0, length).Trim();
            return secret.Length > 0 ? secret
                : throw new RefusedInputException($"{(file == "-" ? "stdin" : file)} is empty; expected one line with the {what}.");
        }

        if (run.Terminal.Environment(variable) is { Length: > 0 } value)
        {
            return value;
        }

        if (run.Terminal.IsInputRedirected)
        {
            throw new RefusedInputException($"There is no {what}; expected {option} FILE, {option} - for stdin, or {variable}.");
        }

        run.Terminal.Error.Write($"{what}: ");
        string? typed = run.Terminal.ReadSecret()?.Trim();
        run.Terminal.Error.WriteLine();
        return string.IsNullOrEmpty(typed) ? throw new RefusedInputException($"No {what} was given.") : typed;
    }
}
