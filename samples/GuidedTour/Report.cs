using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace GuidedTour;

/// <summary>What the tour prints.</summary>
internal sealed class Report
{
    private readonly long _start = Stopwatch.GetTimestamp();

    public void Step(string title, string operations) => AnsiConsole.MarkupLineInterpolated($"\n[bold]{title}[/] [grey]{operations}[/]");

    public void Line(string text) => AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  {text}");

    public void Skip(string title, string why) => AnsiConsole.MarkupLineInterpolated($"\n[bold]{title}[/] [yellow]left out[/]: {why}");

    public void Done() =>
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"\n[green]All done[/] in {Stopwatch.GetElapsedTime(_start).TotalSeconds:0.0} s.");
}
