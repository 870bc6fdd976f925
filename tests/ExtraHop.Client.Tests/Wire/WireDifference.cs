namespace ExtraHop.Client.Tests.Wire;

/// <summary>One thing in which what is sent now differs from the golden file.</summary>
/// <param name="Call">The call.</param>
/// <param name="Kind">In what.</param>
/// <param name="Was">What the golden file says; null where it says nothing.</param>
/// <param name="Now">What was sent; null where nothing was.</param>
internal sealed record WireDifference(string Call, WireDifferenceKind Kind, string? Was, string? Now)
{
    /// <summary>Compares all calls.</summary>
    public static IEnumerable<WireDifference> Between(IReadOnlyList<WireExchange> golden, IReadOnlyList<WireExchange> sent)
    {
        var now = sent.ToDictionary(static exchange => exchange.Call, StringComparer.Ordinal);
        foreach (WireExchange was in golden)
        {
            IEnumerable<WireDifference> found = now.Remove(was.Call, out WireExchange? same)
                ? Between(was, same)
                : [new WireDifference(was.Call, WireDifferenceKind.Call, string.Join('\n', was.Requests), null)];
            foreach (WireDifference difference in found)
            {
                yield return difference;
            }
        }

        foreach (WireExchange added in now.Values)
        {
            yield return new WireDifference(added.Call, WireDifferenceKind.Call, null, string.Join('\n', added.Requests));
        }
    }

    private static IEnumerable<WireDifference> Between(WireExchange was, WireExchange now)
    {
        if (was.Requests.Count != now.Requests.Count)
        {
            yield return new WireDifference(was.Call, WireDifferenceKind.Count, LinesOf(was), LinesOf(now));
        }

        foreach ((WireRequest one, WireRequest other) in was.Requests.Zip(now.Requests))
        {
            if (one.Line != other.Line)
            {
                yield return new WireDifference(was.Call, WireDifferenceKind.Line, one.Line, other.Line);
            }

            foreach (WireDifference difference in OfHeaders(was.Call, one.Headers, other.Headers))
            {
                yield return difference;
            }

            if (one.Body != other.Body)
            {
                yield return new WireDifference(was.Call, WireDifferenceKind.Body, one.Body, other.Body);
            }
        }
    }

    private static string LinesOf(WireExchange exchange) => string.Join(", ", exchange.Requests.Select(static request => request.Line));

    private static IEnumerable<WireDifference> OfHeaders(string call, IReadOnlyList<string> was, IReadOnlyList<string> now)
    {
        // Headers of one name are compared in their order; which names stand where is a matter of its own.
        string[] names = [.. was.Concat(now).Select(NameOf).Distinct(StringComparer.OrdinalIgnoreCase)];
        foreach (string name in names)
        {
            string[] before = [.. was.Where(header => IsNamed(header, name))];
            string[] after = [.. now.Where(header => IsNamed(header, name))];
            for (int i = 0; i < Math.Max(before.Length, after.Length); i++)
            {
                (string? one, string? other) = (before.ElementAtOrDefault(i), after.ElementAtOrDefault(i));
                if (one != other)
                {
                    yield return new WireDifference(call, WireDifferenceKind.Header, one, other);
                }
            }
        }

        (string orderBefore, string orderAfter) = (OrderOfShared(was, now), OrderOfShared(now, was));
        if (!string.Equals(orderBefore, orderAfter, StringComparison.OrdinalIgnoreCase))
        {
            yield return new WireDifference(call, WireDifferenceKind.HeaderOrder, orderBefore, orderAfter);
        }
    }

    private static string OrderOfShared(IReadOnlyList<string> headers, IReadOnlyList<string> others) =>
        string.Join(", ", headers.Select(NameOf).Where(name => others.Any(other => IsNamed(other, name))).Distinct(StringComparer.OrdinalIgnoreCase));

    private static string NameOf(string header) => header.Split(':', 2)[0];

    private static bool IsNamed(string header, string name) => string.Equals(NameOf(header), name, StringComparison.OrdinalIgnoreCase);
}
