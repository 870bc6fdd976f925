using System.Text;

namespace ExtraHop.Cli.Output;

/// <summary>Where a command reads and writes, and what is at the other end. Tests make their own.</summary>
internal sealed class Terminal : IDisposable
{
    private const int DefaultWidth = 80;

    /// <summary>Standard output as bytes. Call <see cref="Flush"/> before writing here after text.</summary>
    public required Stream OutputStream { get; init; }

    /// <summary>Standard output as text: results.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Standard error as text: notes, progress, errors.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Standard input as bytes.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Reads the answer to a question; null at the end of the input.</summary>
    public required Func<string?> ReadLine { get; init; }

    /// <summary>Reads a secret without showing it; null at the end of the input.</summary>
    public required Func<string?> ReadSecret { get; init; }

    /// <summary>Whether results go to a file or a pipe.</summary>
    public bool IsOutputRedirected { get; init; } = true;

    /// <summary>Whether notes go to a file or a pipe.</summary>
    public bool IsErrorRedirected { get; init; } = true;

    /// <summary>Whether nobody can answer a question.</summary>
    public bool IsInputRedirected { get; init; } = true;

    /// <summary>The columns of the terminal.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>Gives a variable's value; null where it is not set.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether escape sequences may be written to standard output: a terminal, and neither NO_COLOR nor TERM=dumb.</summary>
    public bool UsesColor => !IsOutputRedirected && string.IsNullOrEmpty(Environment("NO_COLOR")) && Environment("TERM") != "dumb";

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = new StandardOutputStream();
        bool redirected = Console.IsOutputRedirected;
        return new Terminal
        {
            OutputStream = output,
            Out = new StreamWriter(output, utf8, 16_384, leaveOpen: true) { NewLine = "\n" },
            Error = new StreamWriter(StandardOutputStream.OpenError(), utf8, 1024, leaveOpen: true) { AutoFlush = true, NewLine = "\n" },
            OpenInput = Console.OpenStandardInput,
            ReadLine = Console.ReadLine,
            ReadSecret = SecretPrompt.Read,
            IsOutputRedirected = redirected,
            IsErrorRedirected = Console.IsErrorRedirected,
            IsInputRedirected = Console.IsInputRedirected,
            Width = redirected ? DefaultWidth : TerminalSize.Width(DefaultWidth),
            Environment = System.Environment.GetEnvironmentVariable,
        };
    }

    /// <summary>The same, with results going elsewhere: into a file.</summary>
    public Terminal WithOutput(Stream stream, TextWriter text) => new()
    {
        OutputStream = stream,
        Out = text,
        Error = Error,
        OpenInput = OpenInput,
        ReadLine = ReadLine,
        ReadSecret = ReadSecret,
        IsErrorRedirected = IsErrorRedirected,
        IsInputRedirected = IsInputRedirected,
        Environment = Environment,
        Time = Time,
    };

    /// <summary>Sends what was written so far.</summary>
    public void Flush()
    {
        Out.Flush();
        OutputStream.Flush();
    }

    /// <summary>Writes a line on stderr. That nobody reads it is no reason to fail.</summary>
    public void WriteError(string line)
    {
        try
        {
            Error.WriteLine(line);
        }
        catch (IOException)
        {
            // The exit code still says it.
        }
    }

    public void Dispose()
    {
        // What is still buffered was either flushed or could not be written.
        GC.SuppressFinalize(this);
    }
}
