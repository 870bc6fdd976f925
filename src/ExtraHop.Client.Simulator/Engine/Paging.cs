namespace ExtraHop.Client.Simulator.Engine;

/// <summary>The limit and offset of a query string.</summary>
internal static class Paging
{
    /// <summary>Takes the page that the query asks for; without a limit, or with a negative one, all of it.</summary>
    public static IEnumerable<T> Slice<T>(ApiCall call, IEnumerable<T> items, int? defaultLimit = null)
    {
        (int limit, int offset) = Read(call, defaultLimit);
        return limit < 0 ? items.Skip(offset) : items.Skip(offset).Take(limit);
    }

    public static (int Limit, int Offset) Read(ApiCall call, int? defaultLimit = null) => (
        Clamp(call.QueryNumber("limit") ?? defaultLimit ?? -1),
        Math.Max(0, Clamp(call.QueryNumber("offset") ?? 0)));

    public static int Clamp(long number) => (int)Math.Clamp(number, -1, int.MaxValue);
}
