using System.Text.RegularExpressions;
using ExtraHop.Client.Simulator.Calls;

namespace ExtraHop.Client.Simulator.Filters;

/// <summary>Regular expressions that came with a request, bounded in time.</summary>
internal static class FilterPattern
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    /// <summary>A test by the expression, or null where the text is none.</summary>
    public static Func<string, bool>? Read(string pattern, bool ignoreCase = false)
    {
        RegexOptions options = RegexOptions.CultureInvariant | (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None);
        try
        {
            return new Regex(pattern, options | RegexOptions.NonBacktracking, s_patience).IsMatch;
        }
        catch (NotSupportedException)
        {
            // Thousands of alternatives are too many for an automaton: an expression of 30,000 characters is usual in searches for threats.
            return Bounded(new Regex(pattern, options, s_patience));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Func<string, bool> Bounded(Regex regex) => text =>
    {
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            throw ApiProblem.Search(400, FormattableString.Invariant($"The regular expression takes longer than {s_patience.TotalSeconds} s for one text."));
        }
    };
}
