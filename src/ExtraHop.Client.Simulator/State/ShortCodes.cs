using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.State;

/// <summary>Dashboards and activity maps go by <c>~CODE</c> as well as by number.</summary>
internal static class ShortCodes
{
    private static readonly HashSet<string> s_sets = new(StringComparer.Ordinal) { "dashboards", "activitymaps" };

    public static bool Has(string set) => s_sets.Contains(set);

    public static string Resolve(IResourceSet set, string key)
    {
        if (!key.StartsWith('~') || !Has(set.Name))
        {
            return key;
        }

        return set.List().FirstOrDefault(item => JsonText.String(item["short_code"]) == key[1..]) is { } found ? JsonText.Of(found["id"])! : key;
    }
}
