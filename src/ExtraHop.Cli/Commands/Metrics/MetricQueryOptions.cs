using System.CommandLine;
using System.Globalization;
using ExtraHop.Cli.Text;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Metrics;

/// <summary>The options that say which metrics of which objects, the same for every command of metrics.</summary>
internal sealed class MetricQueryOptions
{
    private readonly Argument<string> _category = new("category") { Description = "The category of the metrics, such as http_server.", HelpName = "CATEGORY" };
    private readonly Argument<string[]> _metrics = new("metric")
    {
        Description = "The metrics, such as req; each is a column.",
        HelpName = "METRIC",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly (MetricObjectType Type, string Noun, Option<string[]> Option)[] _objects =
    [
        (MetricObjectType.Device, "device", Objects("--device", "A device ID; may be given several times.")),
        (MetricObjectType.DeviceGroup, "device group", Objects("--group", "A device group ID; may be given several times.")),
        (MetricObjectType.Application, "application", Objects("--application", "An application ID.")),
        (MetricObjectType.Network, "network", Objects("--network", "A network ID.")),
        (MetricObjectType.Vlan, "VLAN", Objects("--vlan", "A VLAN ID.")),
    ];

    private readonly Option<QueryTime?> _from = QueryTimes.Option("--from", "The start: -30m (the default), -1d, or a time in ISO 8601.");
    private readonly Option<QueryTime?> _until = QueryTimes.Option("--until", "The end; otherwise now.");
    private readonly Option<bool> _mean = new("--mean") { Description = "The mean of each metric: for times and other distributions." };
    private readonly Option<string?> _percentiles = new("--percentiles")
    {
        Description = "Percentiles of each metric, rising, with commas between: 50,95,99.",
        HelpName = "N,N",
    };
    private readonly Option<string?> _key = new("--key") { Description = "Only this key of metrics by key; /.../ is a regular expression.", HelpName = "KEY" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_category);
        command.Add(_metrics);
        foreach (Option option in _objects.Select(static item => (Option)item.Option).Concat([_from, _until, _mean, _percentiles, _key]))
        {
            command.Add(option);
        }
    }

    /// <summary>The query that the options describe.</summary>
    /// <exception cref="RefusedInputException">No objects are named, or those of two kinds; a percentile is out of place.</exception>
    public MetricQuery Read(CommandRun run)
    {
        (MetricObjectType Type, string Noun, Option<string[]> Option)[] given = [.. _objects.Where(item => run.Has(item.Option))];
        if (given.Length != 1)
        {
            throw new RefusedInputException(given.Length == 0
                ? "No object is named; expected --device, --group, --application, --network or --vlan with an ID. By name: extrahop devices find NAME"
                : $"{string.Join(" and ", given.Select(static item => item.Option.Name))} are given together; expected one kind of object.");
        }

        if (run.Get(_mean) && run.Has(_percentiles))
        {
            throw new RefusedInputException("--mean and --percentiles are given together; expected one of them.");
        }

        run.CheckOrder(_from, _until);
        double[]? percentiles = run.Get(_percentiles) is { } list ? Percentiles(list) : null;
        return new MetricQuery
        {
            From = run.Get(_from) ?? QueryTime.Ago(TimeSpan.FromMinutes(30)),
            Until = run.Get(_until) ?? QueryTime.Now,
            Category = run.Get(_category),
            Specs = [.. run.Get(_metrics).Select(name => Spec(run, name, percentiles))],
            ObjectType = given[0].Type,
            ObjectIds = [.. Ids.Parse(given[0].Noun, run.Get(given[0].Option) ?? [], least: 0).Distinct()],
        };
    }

    private static Option<string[]> Objects(string name, string description) => new(name) { Description = description, HelpName = "ID" };

    private static double[] Percentiles(string list)
    {
        double last = -1;
        string[] texts = list.Split(',', StringSplitOptions.TrimEntries);
        return
        [
            .. texts.Select(text => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
                && number <= 100 && number > last ? last = number
                : throw new RefusedInputException($"--percentiles is '{list}', and '{text}' is out of place; expected numbers from 0 to 100, rising, "
                    + "such as 50,95.")),
        ];
    }

    private MetricSpec Spec(CommandRun run, string name, double[]? percentiles)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new RefusedInputException($"A metric is '{name}'; expected a name such as req.");
        }

        MetricSpec spec = percentiles is not null ? MetricSpec.PercentilesOf(name, percentiles) : run.Get(_mean) ? MetricSpec.Mean(name) : new MetricSpec(name);
        return run.Get(_key) is { } key ? spec with { Key1 = key } : spec;
    }
}
