namespace ExtraHop.Client.Rollouts;

/// <summary>Refuses what would make a system newer than its console.</summary>
internal static class ConsoleCheck
{
    public static IEnumerable<RolloutProblem> Problems(IReadOnlyList<PlannedSystem> systems)
    {
        PlannedSystem[] consoles = [.. systems.Where(static system => system.Class == RolloutClass.Console)];
        Dictionary<PlannedSystem, HashSet<string>> known = consoles.ToDictionary(
            static console => console,
            static console => console.Survey.Connected.Where(static appliance => appliance.Id != 0).SelectMany(NamesOf)
                .ToHashSet(StringComparer.OrdinalIgnoreCase));

        // Upgrades that an earlier run began have passed the check.
        foreach (PlannedSystem system in systems.Where(static system => system.Kind == RolloutStepKind.Upgrade && system.Class != RolloutClass.Console))
        {
            // The system's own word goes first, then that of the consoles; where nobody says, every console of the list counts.
            Appliance[] own = [.. system.Survey.Connected.Where(static appliance => appliance.Id != 0 && appliance.Platform == AppliancePlatform.Console)];
            PlannedSystem[] listed = [.. consoles.Where(console => own.Any(appliance => Names(appliance, console)))];
            if (listed.Length == 0)
            {
                listed = [.. consoles.Where(console => system.Survey.Names.Any(known[console].Contains))];
            }

            foreach (PlannedSystem console in listed.Length > 0 ? listed : own.Length > 0 ? [] : consoles)
            {
                if (VersionOrder.Compare(console.Final, system.Survey.Target) < 0 && !VersionOrder.Satisfies(console.Final, system.Survey.Target))
                {
                    yield return system.Problem(
                        $"would get {system.Survey.Target}, but its console {console.Member.Host} {(console.IsToBeUpgraded ? "gets" : "stays at")} "
                            + $"{console.Final}; expected a console that is not older than its systems.");
                }
            }

            foreach (Appliance console in own.Where(appliance => !consoles.Any(other => Names(appliance, other))))
            {
                if (console.FirmwareVersion is { } version && VersionOrder.Compare(version, system.Survey.Target) < 0
                    && !VersionOrder.Satisfies(version, system.Survey.Target))
                {
                    yield return system.Problem(
                        $"would get {system.Survey.Target}, but its console {JobFailedException.Shown(console.DisplayName)} runs "
                            + $"{JobFailedException.Shown(version)} and is not in the list; expected a console that is not older than its systems. Upgrade "
                            + "the console first, or add it to the list.");
                }
            }
        }
    }

    private static bool Names(Appliance appliance, PlannedSystem console) =>
        NamesOf(appliance).Intersect(console.Survey.Names, StringComparer.OrdinalIgnoreCase).Any();

    private static IEnumerable<string> NamesOf(Appliance appliance) =>
        new[] { appliance.Hostname, appliance.DisplayName, appliance.Nickname }.Where(static name => !string.IsNullOrEmpty(name));
}
