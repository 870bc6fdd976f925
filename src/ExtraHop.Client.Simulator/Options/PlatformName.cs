namespace ExtraHop.Client.Simulator.Options;

/// <summary>The platforms by the names that plans and messages use.</summary>
internal static class PlatformName
{
    private static readonly Dictionary<string, SimulatedPlatform> s_platforms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["sensor"] = SimulatedPlatform.Sensor,
        ["console"] = SimulatedPlatform.Console,
        ["recordstore"] = SimulatedPlatform.Recordstore,
        ["packetstore"] = SimulatedPlatform.Packetstore,
        ["rx360"] = SimulatedPlatform.RevealX360,
    };

    public static IReadOnlyCollection<string> All => s_platforms.Keys;

    public static bool TryParse(string name, out SimulatedPlatform platform) => s_platforms.TryGetValue(name, out platform);

    public static string Of(SimulatedPlatform platform) => s_platforms.First(pair => pair.Value == platform).Key;
}
