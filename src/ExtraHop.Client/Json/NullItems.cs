using System.Collections;
using System.Text.Json.Serialization.Metadata;

namespace ExtraHop.Client.Json;

/// <summary>A null in a list of the system stands for nothing, and no list here says that its items may be null: such items are left out.</summary>
internal static class NullItems
{
    /// <summary>Lets the lists among the properties be read without nulls.</summary>
    public static void LeaveOut(JsonTypeInfo info)
    {
        foreach (JsonPropertyInfo property in info.Properties)
        {
            if (property.Set is { } set && IsListOfObjects(property.PropertyType))
            {
                property.Set = (model, value) => set(model, WithoutNulls(value));
            }
        }
    }

    /// <summary>A result as it was read; of a list of the library's objects, what is no null.</summary>
    public static T Without<T>(T result)
    {
        if (IsListOfObjects(typeof(T)) && typeof(T).GenericTypeArguments[0].Assembly == typeof(NullItems).Assembly)
        {
            WithoutNulls(result);
        }

        return result;
    }

    private static bool IsListOfObjects(Type type) => type.GenericTypeArguments is [{ IsValueType: false }] && type.IsAssignableTo(typeof(IEnumerable));

    private static object? WithoutNulls(object? list)
    {
        if (list is IList { IsFixedSize: false, IsReadOnly: false } items)
        {
            int kept = 0;
            for (int i = 0; i < items.Count; i++)
            {
                if (items[i] is { } item)
                {
                    items[kept++] = item;
                }
            }

            while (items.Count > kept)
            {
                items.RemoveAt(items.Count - 1);
            }
        }

        return list;
    }
}
