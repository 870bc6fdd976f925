using System.Globalization;
using System.Text;

namespace ExtraHop.Client.Tests.Wire;

/// <summary>Tells what differs from the golden file and is not accepted, and which rules do not do what they say.</summary>
internal static class WireReport
{
    private const int NamedCalls = 20;

    /// <summary>The report; empty when there is nothing to tell. What differs in the same way is told once, with its calls.</summary>
    public static string Of(IEnumerable<WireDifference> differences, IReadOnlyList<AcceptedDifference> accepted)
    {
        int[] used = new int[accepted.Count];
        var open = new List<WireDifference>();
        foreach (WireDifference difference in differences)
        {
            int rule = accepted.TakeWhile(rule => !rule.Covers(difference)).Count();
            if (rule < used.Length)
            {
                used[rule]++;
            }
            else
            {
                open.Add(difference);
            }
        }

        var report = new StringBuilder();
        foreach (IGrouping<(WireDifferenceKind Kind, string? Was, string? Now), WireDifference> group in
            open.GroupBy(static difference => (difference.Kind, difference.Was, difference.Now)))
        {
            string[] calls = [.. group.Select(static difference => difference.Call)];
            string more = calls.Length > NamedCalls ? string.Create(CultureInfo.InvariantCulture, $", and {calls.Length - NamedCalls} more") : string.Empty;
            report.Append(CultureInfo.InvariantCulture, $"{group.Key.Kind} of {string.Join(", ", calls.Take(NamedCalls))}{more}\n");
            report.Append(CultureInfo.InvariantCulture, $"  was: {group.Key.Was ?? "(nothing)"}\n  now: {group.Key.Now ?? "(nothing)"}\n");
        }

        foreach ((AcceptedDifference rule, int times) in accepted.Zip(used).Where(static pair => pair.First.Times != pair.Second))
        {
            report.Append(CultureInfo.InvariantCulture, $"The rule '{rule.Reason}' ({rule.Calls}) is for {rule.Times} differences and covers {times}.\n");
        }

        return report.ToString();
    }
}
