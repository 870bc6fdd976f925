namespace ExtraHop.Cli.Output;

/// <summary>
/// What a long command is doing, on stderr. On a terminal one line that is rewritten; in a file or a pipe a line for each change that
/// <see cref="Step"/> reports, so that the log of a pipeline shows it, too.
/// </summary>
internal sealed class ProgressLine(Terminal terminal, bool isQuiet) : IDisposable
{
    private static readonly TimeSpan s_refresh = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private long _lastShown;
    private string _lastStep = "";
    private bool _onLine;
    private bool _done;

    /// <summary>A count or a share that changes often: shown on a terminal alone, ten times a second at most.</summary>
    public void Update(string text)
    {
        lock (_lock)
        {
            if (!isQuiet && !_done && !terminal.IsErrorRedirected && (_lastShown == 0 || terminal.Time.GetElapsedTime(_lastShown) >= s_refresh))
            {
                Rewrite(text);
            }
        }
    }

    /// <summary>A new step: always shown, once for the same text.</summary>
    public void Step(string text)
    {
        lock (_lock)
        {
            if (isQuiet || _done || text == _lastStep)
            {
                return;
            }

            _lastStep = text;
            if (terminal.IsErrorRedirected)
            {
                terminal.WriteError(DisplayText.Clean(text));
            }
            else
            {
                Rewrite(text);
            }
        }
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_onLine)
            {
                WriteRaw("\r" + new string(' ', Math.Max(1, terminal.Width - 1)) + "\r");
            }

            _done = true;
        }
    }

    private void Rewrite(string text)
    {
        string shown = DisplayText.Fit(DisplayText.Clean(text), Math.Max(1, terminal.Width - 1));
        WriteRaw("\r" + shown + new string(' ', Math.Max(0, terminal.Width - 1 - DisplayText.Width(shown))));
        _lastShown = terminal.Time.GetTimestamp();
        _onLine = true;
    }

    private void WriteRaw(string text)
    {
        try
        {
            terminal.Error.Write(text);
        }
        catch (IOException)
        {
            // Progress that nobody sees is no error.
        }
    }
}
