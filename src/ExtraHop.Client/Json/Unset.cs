using System.Collections.ObjectModel;

namespace ExtraHop.Client.Json;

/// <summary>The empty list that stands in a member until one is set, so that writing the object can tell it from a list that is empty on purpose.</summary>
internal static class Unset<T>
{
    public static IReadOnlyList<T> List { get; } = new ReadOnlyCollection<T>([]);
}
