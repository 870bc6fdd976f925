using System.Text.Json;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Filters;

namespace ExtraHop.Client.Simulator.Eql;

/// <summary>The fields that a query may name.</summary>
/// <param name="Names">All of them.</param>
/// <param name="Numbers">Those that hold numbers, and are compared as such.</param>
internal sealed record EqlFields(IReadOnlySet<string> Names, IReadOnlySet<string> Numbers)
{
    /// <summary>The fields of some entries.</summary>
    public static EqlFields Of(IEnumerable<JsonObject> entries)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonObject entry in entries)
        {
            foreach (string name in RecordValues.Names(entry))
            {
                names.Add(name);
                if (RecordValues.Find(entry, name)?.GetValueKind() == JsonValueKind.Number)
                {
                    numbers.Add(name);
                }
            }
        }

        return new EqlFields(names, numbers);
    }
}
