using System.CommandLine;
using ExtraHop.Cli.Output;
using ExtraHop.Cli.Text;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Records;

/// <summary><c>extrahop records search</c>.</summary>
internal static class SearchCommand
{
    private const int PageSize = 1000;

    private static readonly Argument<string[]> s_where = new("where")
    {
        Description = "What records have to meet, all of them: 'statusCode>=500', 'uri ~ login', 'clientAddr=10.0.0.0/8', 'host exists'.",
        HelpName = "CONDITION",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string[]> s_types = new("--type") { Description = "A kind of records such as ~http; may be given several times.",
        HelpName = "TYPE" };
    private static readonly Option<string?> s_eql = new("--eql") { Description = "A query in EQL, in place of conditions.", HelpName = "TEXT" };
    private static readonly Option<QueryTime?> s_from = QueryTimes.Option("--from", "The start: -30m (the default), -1d, or a time in ISO 8601.");
    private static readonly Option<QueryTime?> s_until = QueryTimes.Option("--until", "The end; otherwise now.");
    private static readonly Option<string?> s_sort = new("--sort")
    {
        Description = "The field to order by; with - before it, the highest first: -processingTime.",
        HelpName = "FIELD",
    };
    private static readonly Option<int?> s_limit = Numbers.Option("--limit", "The most records to list; otherwise all, page by page.", 1, int.MaxValue);
    private static readonly Option<string?> s_fields = new("--fields")
    {
        Description = "The columns, by the fields' names, with commas between: timestamp,clientAddr,ex.isSuspicious.",
        HelpName = "NAMES",
    };
    private static readonly Option<bool> s_lines = new("--jsonl") { Description = "Writes each record as a line of JSON, without brackets around all." };

    public static Command Create() => new ToolCommand("search", "Lists the records that meet conditions.")
    {
        s_where, s_types, s_eql, s_from, s_until, s_sort, s_limit, s_fields, s_lines,
    }.With(
        "Operators: = != < <= > >= ~ (matches) !~ ^ (starts with) in, not in (values with commas between), exists, not exists. An address may be a "
            + "network. The pages are fetched by cursor, or by offset where the "
            + "recordstore has no cursors. JSON has every field; tables and CSV those of --fields.",
        "extrahop records search --type ~http 'statusCode>=500' --from -1h",
        "extrahop records search 'ex.isSuspicious=true' --jsonl > suspicious.jsonl",
        "extrahop records search --type ~dns_request 'qname ~ example' --fields timestamp,clientAddr,qname --csv").Does(RunAsync);

    private static async Task<int> RunAsync(CommandRun run)
    {
        run.CheckOrder(s_from, s_until);
        RecordFilter[] conditions = [.. run.Get(s_where).Select(RecordCondition.Parse)];
        if (conditions.Length > 0 && run.Has(s_eql))
        {
            throw new RefusedInputException("Conditions and --eql are given together; expected one of them.");
        }

        if (run.Get(s_lines) && run.Format is OutputFormat.Json or OutputFormat.Csv)
        {
            throw new RefusedInputException("--jsonl is given with --json or --csv; expected one format.");
        }

        RowLayout<ExtraHopRecord> layout = RecordLayout.Overview;
        if (run.Get(s_fields) is { } list)
        {
            string[] names = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            layout = names.Length > 0 ? RecordLayout.Fields(names)
                : throw new RefusedInputException($"--fields is '{list}'; expected names with commas between, such as timestamp,clientAddr.");
        }

        int? limit = run.Get(s_limit);
        var search = new RecordQuery
        {
            From = run.Get(s_from) ?? QueryTime.Ago(TimeSpan.FromMinutes(30)),
            Until = run.Get(s_until),
            Types = run.Get(s_types) is { Length: > 0 } types ? types : null,
            Filter = conditions.Length switch { 0 => null, 1 => conditions[0], _ => RecordFilter.AllOf(conditions) },
            Eql = run.Get(s_eql),
            Sort = run.Get(s_sort) is { } sort ? [Order(sort)] : null,
            Limit = Math.Min(limit ?? PageSize, PageSize),
        };
        using ExtraHopClient client = run.Connect();
        IAsyncEnumerable<ExtraHopRecord> records = client.Records.EnumerateAsync(search, cancellationToken: run.CancellationToken);
        records = limit is { } most ? records.Take(most) : records;
        if (run.Get(s_lines))
        {
            await foreach (ExtraHopRecord record in records)
            {
                run.Terminal.Out.WriteLine(record.ToJson());
            }
        }
        else
        {
            await run.WriteAsync(records, layout);
        }

        return ExitCodes.Ok;
    }

    private static RecordSort Order(string text)
    {
        string field = text.TrimStart('-');
        return field.Length == 0 ? throw new RefusedInputException($"--sort is '{text}'; expected a field, such as timestamp or -timestamp.")
            : text[0] == '-' ? RecordSort.Descending(field) : RecordSort.Ascending(field);
    }
}
