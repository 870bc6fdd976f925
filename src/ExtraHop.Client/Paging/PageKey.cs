using System.Globalization;
using System.Text.Json;

namespace ExtraHop.Client.Paging;

/// <summary>What tells an item of a list from the others.</summary>
internal static class PageKey
{
    /// <summary>By its id; by all that it holds, where the answer left the id out.</summary>
    public static string Of<T>(long id, T item) => id == 0 ? Of(item) : id.ToString(CultureInfo.InvariantCulture);

    /// <summary>By all that it holds.</summary>
    public static string Of<T>(T item) => JsonSerializer.Serialize(item, ExtraHopJson.TypeInfo<T>());
}
