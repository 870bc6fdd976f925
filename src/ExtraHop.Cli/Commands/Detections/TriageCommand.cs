using System.CommandLine;
using System.Globalization;
using ExtraHop.Cli.Output;
using ExtraHop.Cli.Text;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Detections;

/// <summary><c>extrahop detections triage</c>: one change for one detection or more.</summary>
internal static class TriageCommand
{
    private static readonly Argument<string[]> s_ids = new("id") { Description = "The detection IDs.", HelpName = "ID", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string?> s_status = new("--status")
    {
        Description = "new, in_progress, acknowledged, closed, or none, which opens it again.",
        HelpName = "STATUS",
    };
    private static readonly Option<string?> s_resolution = new("--resolution")
    {
        Description = "action_taken or no_action_taken, of a closed detection; none takes it back.",
        HelpName = "RESOLUTION",
    };
    private static readonly Option<string?> s_assignee = new("--assignee") { Description = "The user who works on it; empty for nobody.", HelpName = "USER" };
    private static readonly Option<string?> s_ticket = new("--ticket") { Description = "The ticket ID; empty takes it away.", HelpName = "TICKET" };
    private static readonly Option<string?> s_note = new("--note") { Description = "Replaces the note; empty deletes it.", HelpName = "TEXT" };

    public static Command Create()
    {
        s_status.AcceptOneOf("new", "in_progress", "acknowledged", "closed", "none");
        s_resolution.AcceptOneOf("action_taken", "no_action_taken", "none");
        return new ToolCommand("triage", "Sets the status, the assignee, the resolution, the ticket or the note of detections.")
        {
            s_ids, s_status, s_resolution, s_assignee, s_ticket, s_note,
        }.With(
            "Only what is given is changed. Where some of the detections could not be changed, they are named on stderr, and the exit code is 5.",
            "extrahop detections triage 4521 --assignee ada --status in_progress --ticket CHG-1042",
            "extrahop detections triage 4521 4522 --status closed --resolution action_taken",
            "extrahop detections list --type port_scan | cut -f1 | xargs extrahop detections triage --status acknowledged").Does(RunAsync);
    }

    private static async Task<int> RunAsync(CommandRun run)
    {
        long[] ids = [.. Ids.Parse("detection", run.Get(s_ids)).Distinct()];
        bool changesMembers = new Option[] { s_status, s_resolution, s_assignee, s_ticket }.Any(run.Has);
        if (!changesMembers && !run.Has(s_note))
        {
            throw new RefusedInputException("Nothing is to be changed; expected --status, --resolution, --assignee, --ticket or --note.");
        }

        if (run.Get(s_resolution) is { } resolution and not "none" && run.Get(s_status) is { } status and not "closed")
        {
            throw new RefusedInputException($"--resolution is '{resolution}' and --status '{status}'; expected --status closed with a resolution.");
        }

        using ExtraHopClient client = run.Connect();
        var failures = new List<ExtraHopException>();
        foreach (long id in ids)
        {
            try
            {
                if (changesMembers)
                {
                    await client.Detections.UpdateAsync(id, Change(run), run.CancellationToken);
                }

                if (run.Has(s_note))
                {
                    await WriteNoteAsync(run, client, id);
                }
            }
            catch (ExtraHopApiException error)
            {
                failures.Add(error);
                run.Terminal.WriteError(DisplayText.Clean(string.Create(CultureInfo.InvariantCulture, $"extrahop: detection {id}: {error.Message}")));
            }
        }

        int done = ids.Length - failures.Count;
        if (done == 0)
        {
            return ExitCodes.Of(failures[0], interrupted: false);
        }

        run.Note($"{Counts.Of(done, "detection")} changed.");
        return failures.Count == 0 ? ExitCodes.Ok : ExitCodes.PartlyDone;
    }

    private static DetectionUpdate Change(CommandRun run)
    {
        var change = new DetectionUpdate();
        if (run.Get(s_status) is { } status)
        {
            change = change with { Status = status == "none" ? (DetectionStatus?)null : DetectionStatus.FromValue(status) };
        }

        if (run.Get(s_resolution) is { } resolution)
        {
            change = change with { Resolution = resolution == "none" ? (DetectionResolution?)null : DetectionResolution.FromValue(resolution) };
        }

        if (run.Get(s_assignee) is { } assignee)
        {
            change = change with { Assignee = OrNull(assignee) };
        }

        return run.Get(s_ticket) is { } ticket ? change with { TicketId = OrNull(ticket) } : change;
    }

    private static Task WriteNoteAsync(CommandRun run, ExtraHopClient client, long id) => run.Get(s_note) is { Length: > 0 } note
        ? client.Detections.ReplaceNoteAsync(id, new DetectionNoteReplace { Note = note }, run.CancellationToken)
        : client.Detections.DeleteNoteAsync(id, run.CancellationToken);

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
