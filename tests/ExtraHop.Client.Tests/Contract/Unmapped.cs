using System.Collections;
using System.Reflection;

namespace ExtraHop.Client.Tests.Contract;

/// <summary>Finds what of an answer did not land in a typed property.</summary>
public static class Unmapped
{
    /// <summary>The names that ended in extension data, anywhere below the value, as <c>Device.new_member</c>.</summary>
    public static IReadOnlyList<string> Of(object? value)
    {
        var found = new List<string>();
        Collect(value, found, depth: 0);
        return found;
    }

    private static void Collect(object? value, List<string> found, int depth)
    {
        if (value is null or string || depth > 12)
        {
            return;
        }

        if (value is IEnumerable list)
        {
            foreach (object? item in list)
            {
                Collect(item, found, depth + 1);
            }

            return;
        }

        if (value is not ExtraHopModel model || value.GetType().BaseType is { IsGenericType: true } parent
            && parent.GetGenericTypeDefinition() == typeof(OpenObject<>))
        {
            return;
        }

        found.AddRange((model.AdditionalProperties?.Keys ?? []).Select(name => $"{value.GetType().Name}.{name}"));
        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static p => p.CanWrite && p.GetIndexParameters().Length == 0 && p.Name != nameof(ExtraHopModel.AdditionalProperties)))
        {
            Collect(property.GetValue(value), found, depth + 1);
        }
    }
}
