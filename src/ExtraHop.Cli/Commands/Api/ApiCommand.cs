using System.CommandLine;
using ExtraHop.Cli.Output;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Api;

/// <summary><c>extrahop api</c>: any operation, by its method and path.</summary>
internal static class ApiCommand
{
    private static readonly Argument<string[]> s_request = new("request")
    {
        Description = "The method (GET if left out) and the path below /api/v1, with its values: get /devices/10001. With --list, words to look for.",
        HelpName = "METHOD PATH",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string[]> s_query = new("--query", "-q")
    {
        Description = "A query parameter; may be given several times.",
        HelpName = "NAME=VALUE",
    };
    private static readonly Option<string?> s_body = new("--body", "-b")
    {
        Description = "The body: JSON ({...} or [...]), a file, or - for stdin.",
        HelpName = "JSON|FILE|-",
    };
    private static readonly Option<string[]> s_form = new("--form")
    {
        Description = "A part of a form: name=text or name=@file; may be given several times.",
        HelpName = "NAME=VALUE",
    };
    private static readonly Option<string?> s_content = new("--content-type")
    {
        Description = "The type of the body; the catalogue knows it otherwise.",
        HelpName = "TYPE",
    };
    private static readonly Option<bool> s_all = new("--all") { Description = "Fetches all pages and writes one list." };
    private static readonly Option<bool> s_list = new("--list") { Description = "Lists the operations of the catalogue." };
    private static readonly Option<bool> s_describe = new("--describe") { Description = "Shows what the operation takes and returns, and sends nothing." };
    private static readonly Option<bool> s_include = new("--include", "-i") { Description = "Writes the status and the headers before the body." };
    private static readonly Option<string?> s_output = new("--output", "-o") { Description = "Writes the body to this file.", HelpName = "FILE" };
    private static readonly Option<bool> s_unlisted = new("--unlisted") { Description = "Sends what the catalogue does not know: a newer firmware may." };

    private static readonly string[] s_methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    private static readonly RowLayout<CatalogueOperation> s_layout = new(
        "operations",
        static operation => operation.Source,
        [
            new("method", static operation => operation.Method),
            new("path", static operation => operation.Path),
            new("summary", static operation => operation.Summary),
            new("group", static operation => operation.Group) { OnlyData = true },
            new("tier", static operation => operation.Tier) { OnlyData = true },
        ]);

    public static Command Create() => new ToolCommand("api", "Calls any operation of the REST API by its method and path.")
    {
        s_request, s_query, s_body, s_form, s_content, s_all, s_list, s_describe, s_include, s_output, s_unlisted,
    }.With(
        "The answer's JSON goes to stdout as it came, indented on a terminal; of a created object, its Location. Credentials, retries and errors are "
            + "those of all commands.",
        "extrahop api --list detections",
        "extrahop api post /devices/search --describe",
        "extrahop api get /devices -q limit=10 -q search_type=any",
        "extrahop api post /tags --body '{\"name\": \"web tier\"}'",
        "extrahop api post /devices/search --all --body search.json | jq length",
        "extrahop api post /customizations/3/download -o backup.exbk").Does(RunAsync);

    private static async Task<int> RunAsync(CommandRun run)
    {
        string[] words = run.Get(s_request);
        if (run.Get(s_list))
        {
            run.Write(Catalogue.Shared.Operations.Where(operation => Matches(operation, words)), s_layout);
            return ExitCodes.Ok;
        }

        if (run.Format == OutputFormat.Csv)
        {
            throw new RefusedInputException("--csv is given; an answer of 'api' is JSON, and only --list can be CSV.");
        }

        (HttpMethod method, string path, string query) = Split(words);
        CatalogueOperation? operation = Catalogue.Shared.Find(method.Method, path);
        Check(run, method, path, operation);
        if (run.Get(s_describe))
        {
            ApiDescription.Write(run, operation ?? throw new RefusedInputException($"The catalogue has no {method} {path} to describe."));
            return ExitCodes.Ok;
        }

        query = ApiQuery.Join(query, run.Get(s_query) ?? [], run.Get(s_unlisted) ? null : operation);
        var call = new ApiCall(method, path, query, operation, await ApiBody.ReadAsync(run, operation, run.Get(s_body), run.Get(s_form) ?? [],
            run.Get(s_content), optional: run.Get(s_all)));
        using ExtraHopClient client = run.Connect();
        if (run.Get(s_all))
        {
            return await ApiPages.WriteAsync(run, client, call);
        }

        await using RawResponse answer = await client.SendAsync(call.ToRequest(), run.CancellationToken);
        await ApiAnswer.WriteAsync(run, answer, run.Get(s_include), run.Get(s_output) is { } file and not "-" ? file : null);
        return ExitCodes.Ok;
    }

    private static bool Matches(CatalogueOperation operation, string[] words) =>
        words.All(word => $"{operation.Method} {operation.Path} {operation.Group} {operation.Summary}".Contains(word, StringComparison.OrdinalIgnoreCase));

    private static (HttpMethod Method, string Path, string Query) Split(string[] words)
    {
        (string method, string target) = words switch
        {
            [var only] when !s_methods.Contains(only, StringComparer.OrdinalIgnoreCase) => ("GET", only),
            [var first, var second] => (first, second),
            _ => throw new RefusedInputException(
                $"The request is '{string.Join(' ', words)}'; expected a method and a path such as: get /devices/10001. All of them: extrahop api --list"),
        };
        if (!s_methods.Contains(method, StringComparer.OrdinalIgnoreCase))
        {
            throw new RefusedInputException($"The method is '{method}'; expected {string.Join(", ", s_methods)}.");
        }

        string prefix = "/api/v1/";
        target = target.StartsWith(prefix, StringComparison.Ordinal) ? target[(prefix.Length - 1)..] : target.StartsWith('/') ? target : "/" + target;
        int question = target.IndexOf('?', StringComparison.Ordinal);
        return (HttpMethod.Parse(method.ToUpperInvariant()), question < 0 ? target : target[..question], question < 0 ? "" : target[(question + 1)..]);
    }

    private static void Check(CommandRun run, HttpMethod method, string path, CatalogueOperation? operation)
    {
        if (operation is null && !run.Get(s_unlisted))
        {
            IReadOnlyList<string> close = Catalogue.Shared.Suggest(method.Method, path);
            throw new RefusedInputException(
                $"The catalogue has no {method} {path}.{(close.Count > 0 ? $" Did you mean {string.Join(", or ", close)}?" : "")} A newer operation "
                    + "is sent with --unlisted.");
        }

        if (path.Contains('{', StringComparison.Ordinal) && !run.Get(s_describe))
        {
            throw new RefusedInputException($"The path is '{path}'; expected values in place of the braces.");
        }
    }
}
