using System.Globalization;
using System.Text;
using ExtraHop.Cli.Output;
using ExtraHop.Cli.Text;
using ExtraHop.Client;
using ExtraHop.Client.Rollouts;

namespace ExtraHop.Cli.Commands.Upgrade;

/// <summary>Shows how a rollout is getting on, on stderr: a table that is rewritten on a terminal, a line for each step elsewhere.</summary>
internal sealed class RolloutDisplay : IProgress<RolloutProgress>, IDisposable
{
    /// <summary>Rows of the table; the rest is a number.</summary>
    private const int MostRows = 12;

    private readonly Lock _lock = new();
    private readonly Terminal _terminal;
    private readonly bool _isQuiet;
    private readonly bool _isLive;
    private readonly ITimer? _tick;

    // In the order in which they began.
    private readonly List<Row> _rows = [];
    private int _ended;
    private int _shownLines;
    private bool _done;

    public RolloutDisplay(Terminal terminal, bool isQuiet)
    {
        _terminal = terminal;
        _isQuiet = isQuiet;
        _isLive = !isQuiet && !terminal.IsErrorRedirected && terminal.Environment("TERM") != "dumb";
        _tick = _isLive ? terminal.Time.CreateTimer(_ => Redraw(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)) : null;
    }

    public void Report(RolloutProgress value)
    {
        lock (_lock)
        {
            Row row = RowOf(value);
            string step = StepOf(value);
            if (value.Result is not null)
            {
                _rows.Remove(row);
                _ended++;
            }

            bool isNews = step != row.Step;
            row.Step = step;
            if (_isQuiet || _done)
            {
                return;
            }

            if (_isLive)
            {
                bool stays = value.Result is not null || value.Activity is RolloutActivity.IngestOff or RolloutActivity.IngestOn;
                Draw(stays ? $"{value.Host}  {step}" : null);
            }
            else if (isNews)
            {
                _terminal.WriteError(DisplayText.Clean($"{value.Host}: {step}"));
            }
        }
    }

    /// <summary>Says something that stays above the table. <c>--quiet</c> does not silence it.</summary>
    public void Say(string line)
    {
        lock (_lock)
        {
            if (_isLive && !_done)
            {
                // In whole: unlike the table, it is never rewritten.
                Write(Erased() + DisplayText.Clean(line) + "\n");
                Draw(null);
            }
            else
            {
                _terminal.WriteError(DisplayText.Clean(line));
            }
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _tick?.Dispose();
            if (_isLive && !_done)
            {
                Write(Erased());
            }

            _done = true;
        }
    }

    /// <summary>What is done with a system, in a few words.</summary>
    private static string StepOf(RolloutProgress value) => value.Activity switch
    {
        RolloutActivity.IngestOff => "switching ingest off",
        RolloutActivity.IngestOn => "ingest is on",
        RolloutActivity.Resuming => "looking at what an earlier run began",
        RolloutActivity.Uploading => value.UploadedBytes is { } bytes
            ? string.Create(CultureInfo.InvariantCulture, $"uploading, {bytes / 67_108_864 * 64} MiB")
            : "uploading",
        RolloutActivity.Starting => "starting",
        RolloutActivity.Running => value.Job is { } job ? StepOf(job) : "running",
        RolloutActivity.Verifying => "asking for the version",
        _ => ResultLayout.Outcome(value.Result!.Outcome) + (value.Result.Error is { } error ? ": " + error : " " + value.Result.ToVersion),
    };

    private static string StepOf(JobProgress job)
    {
        if (!job.IsReachable)
        {
            return "restarting";
        }

        string step = job.StepNumber is { } number
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"step {number}{(job.TotalSteps is { } total ? string.Create(CultureInfo.InvariantCulture, $" of {total}") : "")}")
            : "running";
        return string.IsNullOrEmpty(job.StepDescription) ? step : $"{step}, {job.StepDescription}";
    }

    private Row RowOf(RolloutProgress value)
    {
        if (_rows.Find(row => row.Host == value.Host) is { } known)
        {
            return known;
        }

        var made = new Row(value.Host, _terminal.Time.GetTimestamp());
        if (value.Activity is not (RolloutActivity.IngestOff or RolloutActivity.IngestOn or RolloutActivity.Ended))
        {
            _rows.Add(made);
        }

        return made;
    }

    private void Redraw()
    {
        lock (_lock)
        {
            if (!_done)
            {
                Draw(null);
            }
        }
    }

    /// <summary>Writes a line that stays, where there is one, and the table under it.</summary>
    private void Draw(string? line)
    {
        int width = Math.Max(1, _terminal.Width - 1);
        var text = new StringBuilder(Erased());
        if (line is not null)
        {
            text.Append(DisplayText.Fit(DisplayText.Clean(line), width)).Append('\n');
        }

        int hosts = _rows.Count == 0 ? 0 : Math.Min(width / 2, _rows.Max(static row => row.Host.Length));
        foreach (Row row in _rows.Take(MostRows))
        {
            string shown = $"{DisplayText.Fit(row.Host, Math.Max(1, hosts)).PadRight(hosts)}  "
                + $"{Durations.Describe(TimeSpan.FromSeconds(Math.Floor(_terminal.Time.GetElapsedTime(row.Began).TotalSeconds))),-9}  {row.Step}";
            text.Append(DisplayText.Fit(DisplayText.Clean(shown), width)).Append('\n');
        }

        text.Append(DisplayText.Fit(string.Create(CultureInfo.InvariantCulture, $"{_ended} ended, {_rows.Count} running"), width)).Append('\n');
        _shownLines = Math.Min(_rows.Count, MostRows) + 1;
        Write(text.ToString());
    }

    /// <summary>Moves to the first line of the table and clears from there.</summary>
    private string Erased()
    {
        string erased = _shownLines == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"\u001b[{_shownLines}A\r\u001b[J");
        _shownLines = 0;
        return erased;
    }

    private void Write(string text)
    {
        try
        {
            _terminal.Error.Write(text);
        }
        catch (IOException)
        {
            // Progress that nobody sees is no error.
        }
    }

    private sealed class Row(string host, long began)
    {
        public string Host => host;

        public long Began => began;

        public string Step { get; set; } = "";
    }
}
