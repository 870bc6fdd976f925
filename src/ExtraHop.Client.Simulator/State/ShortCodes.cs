using ExtraHop.Client.Simulator.Catalogue;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.State;

/// <summary>Dashboards and activity maps go by <c>~CODE</c> as well as by number. The code is resolved once, before anything is looked up or stored.</summary>
internal static class ShortCodes
{
    private static readonly HashSet<string> s_sets = new(StringComparer.Ordinal) { "dashboards", "activitymaps" };

    /// <summary>True for a collection whose objects have codes.</summary>
    public static bool Has(string set) => s_sets.Contains(set);

    /// <summary>The values of a path with the ID of the object in place of its code; a code that nothing has stays and is not found later.</summary>
    public static IReadOnlyDictionary<string, string> Resolve(SimulatedSystem system, ApiOperation operation, IReadOnlyDictionary<string, string> values)
    {
        if (!Has(operation.Segments[0]) || !values.TryGetValue("id", out string? key) || !key.StartsWith('~')
            || system.Set(operation.Segments[0])!.List().FirstOrDefault(item => JsonText.String(item["short_code"]) == key[1..]) is not { } found)
        {
            return values;
        }

        return new Dictionary<string, string>(values, StringComparer.Ordinal) { ["id"] = JsonText.Of(found["id"])! };
    }
}
