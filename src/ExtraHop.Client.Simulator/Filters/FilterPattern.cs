using System.Text.RegularExpressions;

namespace ExtraHop.Client.Simulator;

/// <summary>Regular expressions that came with a request: bounded in time, and never able to run away.</summary>
internal static class FilterPattern
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The expression, or null where the text is none.</summary>
    public static Regex? Read(string pattern, bool ignoreCase = false)
    {
        var options = RegexOptions.CultureInvariant | (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None);
        try
        {
            return new Regex(pattern, options | RegexOptions.NonBacktracking, Patience);
        }
        catch (NotSupportedException)
        {
            // Too many alternatives for an automaton, or a construct that needs to look back: the patience bounds those.
            return new Regex(pattern, options, Patience);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
