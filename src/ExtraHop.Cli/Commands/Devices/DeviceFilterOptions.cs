using System.CommandLine;
using ExtraHop.Cli.Text;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Devices;

/// <summary>The options that choose devices, the same for every command that needs some.</summary>
internal sealed class DeviceFilterOptions
{
    private readonly Argument<string?> _name = new("name")
    {
        Description = "Part of the name, or a text with * and ?.",
        HelpName = "NAME",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<string[]> _addresses = new("--ip")
    {
        Description = "An address or a network such as 10.0.0.0/8; may be given several times.",
        HelpName = "ADDRESS",
    };
    private readonly Option<string[]> _roles = new("--role") { Description = "A role such as http_server; may be given several times.", HelpName = "ROLE" };
    private readonly Option<string[]> _tags = new("--tag") { Description = "A tag; with several, devices have them all.", HelpName = "TAG" };
    private readonly Option<string?> _mac = new("--mac") { Description = "A MAC address, or its start.", HelpName = "MAC" };
    private readonly Option<string?> _vendor = new("--vendor") { Description = "The vendor, or its start.", HelpName = "VENDOR" };
    private readonly Option<QueryTime?> _active = QueryTimes.Option("--active", "Only devices with traffic since then: -30m, -1d, or a time in ISO 8601.");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_name);
        foreach (Option option in new Option[] { _addresses, _roles, _tags, _mac, _vendor, _active })
        {
            command.Add(option);
        }
    }

    /// <summary>Whether any of the options is given.</summary>
    public bool AnyGiven(CommandRun run) => run.Get(_name) is { Length: > 0 } || new Option[] { _addresses, _roles, _tags, _mac, _vendor,
        _active }.Any(run.Has);

    /// <summary>The search that the options describe.</summary>
    public DeviceSearch Read(CommandRun run, IReadOnlyList<DeviceField>? fields = null)
    {
        DeviceFilter[] filters = [.. Filters(run)];
        return new DeviceSearch
        {
            ActiveFrom = run.Get(_active),
            Filter = filters.Length == 0 ? null : filters.Aggregate(static (left, right) => left & right),
            ResultFields = fields,
        };
    }

    private IEnumerable<DeviceFilter> Filters(CommandRun run)
    {
        if (run.Get(_name) is { Length: > 0 } name)
        {
            yield return DeviceFilter.Name.Matches(NamePattern.Of(Required("The name", name)));
        }

        if (run.Get(_addresses) is { Length: > 0 } addresses)
        {
            yield return addresses.Select(static address => address.Contains('/') ? DeviceFilter.IpAddress.InNetwork(address)
                : DeviceFilter.IpAddress.Is(address))
                .Aggregate(static (left, right) => left | right);
        }

        if (run.Get(_roles) is { Length: > 0 } roles)
        {
            yield return DeviceFilter.Role.IsAnyOf(roles.Select(role => DeviceRole.FromValue(Required(_roles.Name, role))));
        }

        foreach (string tag in run.Get(_tags) ?? [])
        {
            yield return DeviceFilter.Tag.Is(Required(_tags.Name, tag));
        }

        if (run.Get(_mac) is { } mac)
        {
            yield return DeviceFilter.MacAddress.StartsWith(Mac(mac));
        }

        if (run.Get(_vendor) is { } vendor)
        {
            yield return DeviceFilter.Vendor.StartsWith(Required(_vendor.Name, vendor));
        }
    }

    private static string Required(string what, string text) => string.IsNullOrWhiteSpace(text)
        ? throw new RefusedInputException($"{what} is '{text}'; expected a text that is not blank.")
        : text;

    /// <summary>The system writes addresses as <c>00:1A:2B:3C:4D:5E</c>; switches and Windows as <c>001a.2b3c.4d5e</c> and <c>00-1A-2B-3C-4D-5E</c>.</summary>
    private static string Mac(string text)
    {
        string digits = text.Replace(":", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        if (digits.Length is 0 or > 12 || !digits.All(char.IsAsciiHexDigit))
        {
            throw new RefusedInputException($"--mac is '{text}'; expected a MAC address such as 00:1A:2B:3C:4D:5E, or its start.");
        }

        return text.Contains(':', StringComparison.Ordinal) ? text : string.Join(':', digits.Chunk(2).Select(static pair => new string(pair)));
    }
}
