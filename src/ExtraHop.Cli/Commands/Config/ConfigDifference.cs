namespace ExtraHop.Cli.Commands.Config;

/// <summary>A place where two configurations differ.</summary>
/// <param name="Path">The names of the members from outside, with dots between.</param>
/// <param name="Before">The older value as JSON; null if the member was not there.</param>
/// <param name="After">The newer value as JSON; null if the member is gone.</param>
internal sealed record ConfigDifference(string Path, string? Before, string? After)
{
    /// <summary>What happened to it.</summary>
    public string Change => Before is null ? "added" : After is null ? "removed" : "changed";
}
