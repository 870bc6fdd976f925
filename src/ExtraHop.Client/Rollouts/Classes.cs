namespace ExtraHop.Client.Rollouts;

/// <summary>The kinds of systems by the texts that lists, systems and consoles use.</summary>
internal static class Classes
{
    private static readonly Dictionary<string, RolloutClass> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["console"] = RolloutClass.Console,
        ["ecm"] = RolloutClass.Console,
        ["eca"] = RolloutClass.Console,
        ["command"] = RolloutClass.Console,
        ["sensor"] = RolloutClass.Sensor,
        ["extrahop"] = RolloutClass.Sensor,
        ["eda"] = RolloutClass.Sensor,
        ["discover"] = RolloutClass.Sensor,
        ["recordstore"] = RolloutClass.Recordstore,
        ["exa"] = RolloutClass.Recordstore,
        ["explore"] = RolloutClass.Recordstore,
        ["packetstore"] = RolloutClass.Packetstore,
        ["eta"] = RolloutClass.Packetstore,
        ["trace"] = RolloutClass.Packetstore,
    };

    /// <summary>The kind that a text means; null where it is not known.</summary>
    public static RolloutClass? Of(string? text) => text is not null && s_names.TryGetValue(text, out RolloutClass found) ? found : null;
}
