using System.CommandLine;
using ExtraHop.Cli.Output;
using ExtraHop.Cli.Systems;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands;

/// <summary>One run of a command: its values, its system, its output.</summary>
internal sealed class CommandRun(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
{
    /// <summary>Where to read and write.</summary>
    public Terminal Terminal => terminal;

    /// <summary>Canceled by Ctrl+C and SIGTERM.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>How results are written: by <c>--json</c> and <c>--csv</c>, otherwise a table on a terminal and plain lines in a pipe.</summary>
    public OutputFormat Format =>
        parsed.GetValue(CommonOptions.Json) ? OutputFormat.Json
        : parsed.GetValue(CommonOptions.Csv) ? OutputFormat.Csv
        : terminal.IsOutputRedirected ? OutputFormat.Plain
        : OutputFormat.Table;

    /// <summary>Whether notes and progress are off.</summary>
    public bool IsQuiet => parsed.GetValue(CommonOptions.Quiet);

    /// <summary>The systems file of this user.</summary>
    public SystemStore Store => field ??= SystemStore.OfUser(terminal.Environment);

    /// <summary>The value of an option; null or the default where it is not given.</summary>
    public T? Get<T>(Option<T> option) => parsed.GetValue(option);

    /// <summary>The value of an argument.</summary>
    public T Get<T>(Argument<T> argument) => parsed.GetValue(argument)!;

    /// <summary>Whether an option stands on the command line.</summary>
    public bool Has(Option option) => parsed.GetResult(option) is { Implicit: false };

    /// <summary>Refuses a window whose start lies after its end; the message has both as they were typed.</summary>
    /// <exception cref="RefusedInputException">Both are given, in the wrong order.</exception>
    public void CheckOrder(Option<QueryTime?> from, Option<QueryTime?> until)
    {
        DateTimeOffset now = terminal.Time.GetUtcNow();
        if (Get(from) is { } start && Get(until) is { } end && start.ToDateTimeOffset(now) > end.ToDateTimeOffset(now))
        {
            throw new RefusedInputException(
                $"{from.Name} is '{Typed(from)}' and {until.Name} is '{Typed(until)}'; expected the earlier time first: the end lies before the start.");
        }

        string Typed(Option option) => parsed.GetResult(option)?.Tokens is [{ Value: var text }] ? text : "";
    }

    /// <summary>A client for the system that the options, the environment or the systems file name.</summary>
    /// <exception cref="RefusedInputException">No system is named, or it cannot be used.</exception>
    public ExtraHopClient Connect()
    {
        ExtraHopClientOptions options = ConnectionSettings();
        MachineTrust.SkipIfUnused(options, terminal.Environment);
        return ExtraHopClient.Create(options);
    }

    /// <summary>The options of <see cref="Connect"/>.</summary>
    /// <exception cref="RefusedInputException">No system is named, or it cannot be used.</exception>
    public ExtraHopClientOptions ConnectionSettings() =>
        Adjust(SystemChoice.Choose(parsed.GetValue(CommonOptions.System), Store, terminal.Environment));

    /// <summary>Applies <c>--insecure</c> and <c>--timeout</c> to the options of a system.</summary>
    public ExtraHopClientOptions Adjust(ExtraHopClientOptions options)
    {
        if (parsed.GetValue(CommonOptions.Insecure))
        {
            options.TrustedCertificateSha256 = null;
            options.CertificateAuthorityFile = null;
            options.DangerousAcceptAnyServerCertificate = true;
        }

        if (parsed.GetValue(CommonOptions.Timeout) is { } limit)
        {
            options.TotalTimeout = limit;
            options.StreamIdleTimeout = limit;
        }

        return options;
    }

    /// <summary>Writes a list in the chosen format, row by row as it arrives.</summary>
    public async Task WriteAsync<T>(IAsyncEnumerable<T> items, RowLayout<T> layout)
    {
        var writer = RowWriter<T>.Create(Format, terminal, layout);
        await foreach (T item in items.WithCancellation(cancellationToken))
        {
            writer.Write(item);
        }

        writer.Finish();
        if (writer.Count == 0 && Format == OutputFormat.Table)
        {
            Note($"No {layout.Noun}.");
        }
    }

    /// <summary>Writes a list in the chosen format.</summary>
    public void Write<T>(IEnumerable<T> items, RowLayout<T> layout)
    {
        var writer = RowWriter<T>.Create(Format, terminal, layout);
        foreach (T item in items)
        {
            writer.Write(item);
        }

        writer.Finish();
        if (writer.Count == 0 && Format == OutputFormat.Table)
        {
            Note($"No {layout.Noun}.");
        }
    }

    /// <summary>Writes one object: names and values for people, otherwise as a list of one.</summary>
    public void Show<T>(T item, RowLayout<T> layout)
    {
        if (Format is OutputFormat.Json)
        {
            terminal.Out.WriteLine(layout.ToJson(item));
        }
        else if (Format is OutputFormat.Csv)
        {
            Write([item], layout);
        }
        else
        {
            ValueList.Write(terminal, item, layout, Format);
        }
    }

    /// <summary>A line for people on stderr; nothing with <c>--quiet</c>.</summary>
    public void Note(string text)
    {
        if (!IsQuiet)
        {
            terminal.WriteError(DisplayText.Clean(text));
        }
    }

    /// <summary>The progress of something long, on stderr; silent with <c>--quiet</c>. Dispose it before the result is written.</summary>
    public ProgressLine Progress() => new(terminal, IsQuiet);
}
