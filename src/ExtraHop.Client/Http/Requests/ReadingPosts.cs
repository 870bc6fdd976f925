using System.Collections.Frozen;
using System.Text;

namespace ExtraHop.Client.Http.Requests;

/// <summary>The operations that are sent as POST and change nothing: the retry table treats them as reads. A test holds the list against the
/// catalogue.</summary>
internal sealed class ReadingPosts
{
    /// <summary>The API's own, by path template.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        "/activitymaps/query",
        "/activitymaps/{id}/query",
        "/appliances/{id}/domaincontrollers/testconnection",
        "/customizations/{id}/download",
        "/detections/search",
        "/devices/search",
        "/investigations/search",
        "/metrics",
        "/metrics/total",
        "/metrics/totalbyobject",
        "/networkusers/search",
        "/packets/search",
        "/records/cursor",
        "/records/search",
        "/search/eql/detectionlogs",
    ];

    private readonly FrozenSet<string> _templates;

    /// <param name="more">Those of a user's own interfaces.</param>
    public ReadingPosts(IEnumerable<string> more) => _templates = Known.Concat(more).Select(WithoutNames).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a post that only reads.</summary>
    public bool Contains(HttpMethod method, string template) => method == HttpMethod.Post && _templates.Contains(WithoutNames(template));

    /// <summary>A template whatever it calls its values: a user's <c>/maps/{mapId}</c> is our <c>/maps/{id}</c>.</summary>
    private static string WithoutNames(string template)
    {
        if (!template.Contains('{', StringComparison.Ordinal))
        {
            return template;
        }

        var text = new StringBuilder(template.Length);
        bool inName = false;
        foreach (char c in template)
        {
            inName = inName ? c != '}' : c == '{';
            if (!inName || c == '{')
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }
}
