using ExtraHop.Client.Simulator.Catalogue;

namespace ExtraHop.Client.Simulator.Routing;

/// <summary>Finds the operation of a path. A literal segment wins over a parameter, and the leftmost difference decides.</summary>
internal sealed class RouteTable
{
    private readonly Node _root = new();

    public RouteTable(IEnumerable<ApiOperation> operations)
    {
        foreach (ApiOperation operation in operations)
        {
            Node node = _root;
            foreach (string segment in operation.Segments)
            {
                node = node.Add(segment);
            }

            node.Operations[operation.Method] = operation;
        }
    }

    public RouteMatch Find(string method, IReadOnlyList<string> segments)
    {
        var allowed = new SortedSet<string>(StringComparer.Ordinal);
        ApiOperation? operation = Walk(_root, segments, 0, method, allowed);
        if (operation is null)
        {
            return allowed.Count == 0 ? RouteMatch.None : RouteMatch.None with { AllowedMethods = [.. allowed] };
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int index = 0; index < segments.Count; index++)
        {
            string segment = operation.Segments[index];
            int brace = segment.IndexOf('{', StringComparison.Ordinal);
            if (brace >= 0)
            {
                values[segment[(brace + 1)..^1]] = segments[index][brace..];
            }
        }

        return new RouteMatch(operation, values, []);
    }

    private static ApiOperation? Walk(Node node, IReadOnlyList<string> segments, int index, string method, SortedSet<string> allowed)
    {
        if (index == segments.Count)
        {
            allowed.UnionWith(node.Operations.Keys);
            return node.Operations.GetValueOrDefault(method);
        }

        string text = segments[index];
        if (node.Literals.TryGetValue(text, out Node? literal) && Walk(literal, segments, index + 1, method, allowed) is { } exact)
        {
            return exact;
        }

        foreach ((string prefix, Node child) in node.Parameters)
        {
            if (text.Length > prefix.Length && text.StartsWith(prefix, StringComparison.Ordinal)
                && Walk(child, segments, index + 1, method, allowed) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Literals { get; } = new(StringComparer.Ordinal);

        /// <summary>Children by the text that stands before the brace, longest first: "~{userKey}" before "{id}".</summary>
        public SortedList<string, Node> Parameters { get; } = new(Comparer<string>.Create(static (left, right) =>
            left.Length == right.Length ? string.CompareOrdinal(left, right) : right.Length.CompareTo(left.Length)));

        public Dictionary<string, ApiOperation> Operations { get; } = new(StringComparer.Ordinal);

        public Node Add(string segment)
        {
            int brace = segment.IndexOf('{', StringComparison.Ordinal);
            if (brace < 0)
            {
                return Literals.TryGetValue(segment, out Node? literal) ? literal : Literals[segment] = new Node();
            }

            string prefix = segment[..brace];
            if (!Parameters.TryGetValue(prefix, out Node? node))
            {
                node = new Node();
                Parameters.Add(prefix, node);
            }

            return node;
        }
    }
}
