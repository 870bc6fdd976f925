using Microsoft.CodeAnalysis.Text;

namespace ExtraHop.Client.Generator.Tests.Harness;

/// <summary>Source with one place marked as <c>[|here|]</c>.</summary>
internal sealed class Markup
{
    public Markup(string marked)
    {
        int start = marked.IndexOf("[|", StringComparison.Ordinal);
        int end = marked.IndexOf("|]", StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, "The source marks no place with [| and |].");
        Source = marked.Remove(end, 2).Remove(start, 2);
        Span = TextSpan.FromBounds(start, end - 2);
    }

    public string Source { get; }

    public TextSpan Span { get; }

    public int Line => Source.AsSpan(0, Span.Start).Count('\n');
}
