using System.CommandLine;
using System.Text;
using ExtraHop.Cli.Text;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Users;

/// <summary>What a user may do: a level, modules and add-ons.</summary>
internal sealed class UserRoleOptions
{
    private static readonly Dictionary<string, PrivilegeLevel> s_levels = Enum.GetValues<PrivilegeLevel>().ToDictionary(NameOf);

    private readonly Option<string?> _level = new("--level")
    {
        Description = $"The level of privileges: {string.Join(", ", s_levels.Keys)}.",
        HelpName = "LEVEL",
    };

    private readonly Option<string?> _packets = new("--packets")
    {
        Description = "The add-on for packets: none, slices_only, full or full_with_keys.",
        HelpName = "ACCESS",
    };

    private readonly Option<string?> _ndr = new("--ndr") { Description = "The module for detection and response: full or none.", HelpName = "ACCESS" };

    private readonly Option<string?> _npm = new("--npm") { Description = "The module for network performance: full or none.", HelpName = "ACCESS" };

    public UserRoleOptions()
    {
        _level.AcceptOneOf([.. s_levels.Keys]);
        _packets.AcceptOneOf("none", "slices_only", "full", "full_with_keys");
        _ndr.AcceptOneOf("full", "none");
        _npm.AcceptOneOf("full", "none");
    }

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _level, _packets, _ndr, _npm })
        {
            command.Add(option);
        }
    }

    /// <summary>Whether any of them is given.</summary>
    public bool IsGiven(CommandRun run) => run.Has(_level) || run.Has(_packets) || run.Has(_ndr) || run.Has(_npm);

    /// <summary>The roles of a user after what is given: another level keeps the modules and add-ons.</summary>
    public UserRoles Apply(CommandRun run, UserRoles now)
    {
        UserRoles level = run.Get(_level) is { } name ? UserRoles.Of(s_levels[name]) : now;
        return level with
        {
            Packets = run.Get(_packets) is { } packets ? (packets == "none" ? default(PacketsPrivilege?) : PacketsPrivilege.FromValue(packets)) : now.Packets,
            Ndr = run.Get(_ndr) is { } ndr ? ModuleAccess.FromValue(ndr) : now.Ndr,
            Npm = run.Get(_npm) is { } npm ? ModuleAccess.FromValue(npm) : now.Npm,
            Detections = now.Detections,
        };
    }

    /// <summary><c>LimitedWrite</c> as <c>limited-write</c>.</summary>
    private static string NameOf(PrivilegeLevel level)
    {
        var name = new StringBuilder();
        foreach (char letter in level.ToString())
        {
            name.Append(char.IsUpper(letter) && name.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
