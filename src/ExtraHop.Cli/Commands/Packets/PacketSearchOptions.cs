using System.CommandLine;
using ExtraHop.Cli.Text;
using ExtraHop.Client;
using ExtraHop.Client.Packets;

namespace ExtraHop.Cli.Commands.Packets;

/// <summary>The options of a packet search.</summary>
internal sealed class PacketSearchOptions
{
    private readonly Option<QueryTime?> _from = QueryTimes.Option("--from", "The start: -5m (the default), or a time in ISO 8601.");
    private readonly Option<QueryTime?> _until = QueryTimes.Option("--until", "The end (default: now).");
    private readonly Option<string?> _bpf = new("--bpf", "-f") { Description = "A filter: 'host 10.0.0.5 and tcp port 443'.", HelpName = "FILTER" };
    private readonly Option<long?> _limit = Sizes.Option("--limit-bytes", "The most bytes that the system returns (its own default: 100MB).", 1, long.MaxValue);

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in All)
        {
            command.Add(option);
        }
    }

    private Option[] All => [_from, _until, _bpf, _limit];

    /// <summary>Whether any of the options is given.</summary>
    public bool AnyGiven(CommandRun run) => All.Any(run.Has);

    /// <summary>The search.</summary>
    /// <exception cref="ArgumentException">The filter cannot be one, or the times are in the wrong order.</exception>
    public PacketSearch Read(CommandRun run, PacketOutput output)
    {
        run.CheckOrder(_from, _until);
        string? bpf = run.Get(_bpf);
        if (bpf is not null)
        {
            // Finds an unbalanced parenthesis or a stray character before the system is asked.
            Bpf.Check(bpf);
        }

        return new PacketSearch
        {
            From = run.Get(_from) ?? QueryTime.Ago(TimeSpan.FromMinutes(5)),
            Until = run.Get(_until),
            Bpf = bpf,
            LimitBytes = run.Get(_limit) is { } limit ? ByteSize.FromBytes(limit) : (ByteSize?)null,
            Output = output,
        };
    }
}
