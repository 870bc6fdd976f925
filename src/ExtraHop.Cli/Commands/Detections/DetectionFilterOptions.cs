using System.CommandLine;
using ExtraHop.Cli.Text;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Detections;

/// <summary>The options that choose detections.</summary>
internal sealed class DetectionFilterOptions
{
    private const string Nobody = "none";

    private readonly Option<string[]> _statuses = new("--status")
    {
        Description = "new, in_progress, acknowledged, closed, or none (no status); may be given several times.",
        HelpName = "STATUS",
    };
    private readonly Option<string[]> _resolutions = new("--resolution")
    {
        Description = "action_taken, no_action_taken or none; may be given several times.",
        HelpName = "RESOLUTION",
    };
    private readonly Option<string[]> _assignees = new("--assignee") { Description = "A user name, or none; may be given several times.", HelpName = "USER" };
    private readonly Option<string[]> _types = new("--type") { Description = "A type such as dns_tunnel; may be given several times.", HelpName = "TYPE" };
    private readonly Option<string[]> _categories = new("--category") { Description = "A category such as sec.exploit; may be given several times.",
        HelpName = "CATEGORY" };
    private readonly Option<int?> _risk = Numbers.Option("--risk", "The least risk score, 1 to 99.", 1, 99);
    private readonly Option<string[]> _tickets = new("--ticket") { Description = "A ticket ID; may be given several times.", HelpName = "TICKET" };
    private readonly Option<bool> _recommended = new("--recommended") { Description = "Only those that the system recommends to triage." };
    private readonly Option<QueryTime?> _from = QueryTimes.Option("--from", "Only those that went on after this: -1d, or a time in ISO 8601.");
    private readonly Option<QueryTime?> _until = QueryTimes.Option("--until", "Only those that began before this.");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        _statuses.AcceptOneOf("new", "in_progress", "acknowledged", "closed", Nobody);
        _resolutions.AcceptOneOf("action_taken", "no_action_taken", Nobody);
        foreach (Option option in new Option[] { _statuses, _resolutions, _assignees, _types, _categories, _risk, _tickets, _recommended, _from, _until })
        {
            command.Add(option);
        }
    }

    /// <summary>The search that the options describe, the newest first.</summary>
    public DetectionSearch Read(CommandRun run)
    {
        run.CheckOrder(_from, _until);
        var filter = new DetectionSearchFilter
        {
            Status = List(run, _statuses, static value => DetectionStatus.FromValue(OrNone(value))),
            Resolution = List(run, _resolutions, static value => DetectionResolution.FromValue(OrNone(value))),
            Assignee = List(run, _assignees, OrNone),
            Types = List(run, _types, static value => value),
            Categories = List(run, _categories, static value => value),
            RiskScoreMin = run.Get(_risk),
            TicketId = List(run, _tickets, OrNone),
            Recommended = run.Get(_recommended) ? true : null,
        };
        return new DetectionSearch
        {
            Filter = filter == new DetectionSearchFilter() ? null : filter,
            From = run.Get(_from),
            Until = run.Get(_until),
            Sort = [DetectionSort.Descending("start_time"), DetectionSort.Descending("id")],
        };
    }

    private static string OrNone(string value) => value == Nobody ? DetectionSearchFilter.None : value;

    private static T[]? List<T>(CommandRun run, Option<string[]> option, Func<string, T> make) =>
        run.Get(option) is { Length: > 0 } values ? [.. values.Select(make)] : null;
}
