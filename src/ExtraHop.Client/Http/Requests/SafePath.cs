namespace ExtraHop.Client.Http.Requests;

/// <summary>Refuses paths that would reach another resource than they say: an address folds segments of dots, and a double slash hides a missing
/// value.</summary>
internal static class SafePath
{
    /// <summary>Compares the address of a request with its template. Refit lets a value that is empty, <c>.</c> or <c>..</c> through.</summary>
    /// <param name="operation">The operation with its template.</param>
    /// <param name="path">What was made of it, below <c>/api/v1</c>, with or without a query.</param>
    /// <exception cref="ArgumentException">A value would change the path.</exception>
    public static void Require(Operation operation, ReadOnlySpan<char> path)
    {
        ReadOnlySpan<char> template = operation.PathTemplate;
        if (!template.Contains('{'))
        {
            return;
        }

        int end = path.IndexOfAny('?', '#');
        path = end < 0 ? path : path[..end];
        while (!template.IsEmpty)
        {
            ReadOnlySpan<char> expected = NextSegment(ref template);
            ReadOnlySpan<char> value = NextSegment(ref path);
            int open = expected.IndexOf('{');
            ReadOnlySpan<char> before = open < 0 ? expected : expected[..open];
            ReadOnlySpan<char> behind = open < 0 ? default : expected[(expected.LastIndexOf('}') + 1)..];
            if (!value.StartsWith(before) || !value.EndsWith(behind) || value.Length < before.Length + behind.Length
                || (open < 0 && value.Length > before.Length))
            {
                throw new ArgumentException($"{operation}: the values do not fit into the path. Nothing was sent.");
            }

            // Beside fixed text, as in /~{userKey}, dots are no harm.
            ReadOnlySpan<char> given = value[before.Length..^behind.Length];
            if (open >= 0 && (before.IsEmpty && behind.IsEmpty ? ChangesThePath(given) : given.IsEmpty))
            {
                string name = expected[(open + 1)..expected.IndexOf('}')].ToString();
                throw new ArgumentException(
                    $"{operation}: {name} is '{given}'; expected a value that is neither empty nor made of dots, as the call would reach another resource. "
                        + "Nothing was sent.", name);
            }
        }

        if (!path.IsEmpty)
        {
            throw new ArgumentException($"{operation}: the values do not fit into the path. Nothing was sent.");
        }
    }

    /// <summary>Checks a path that a caller wrote whole.</summary>
    /// <param name="path">The path below <c>/api/v1</c>, with or without a query.</param>
    /// <param name="parameterName">The parameter that the error names.</param>
    /// <exception cref="ArgumentException">It does not start with a slash, has a segment that would change it, or holds what no path holds.</exception>
    public static void Require(string path, string parameterName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path, parameterName);
        if (path[0] != '/')
        {
            throw new ArgumentException($"The path '{path}' does not start with a slash; expected a path below /api/v1, such as '/devices'.", parameterName);
        }

        foreach (char c in path)
        {
            if (c is '\\' or '#' || char.IsControl(c) || char.IsWhiteSpace(c))
            {
                throw new ArgumentException(
                    $"The path holds {(char.IsControl(c) || char.IsWhiteSpace(c) ? $"the character U+{(int)c:X4}" : $"'{c}'")}; escape values with "
                        + "Uri.EscapeDataString.", parameterName);
            }
        }

        int end = path.IndexOf('?', StringComparison.Ordinal);
        ReadOnlySpan<char> rest = end < 0 ? path : path.AsSpan(0, end);
        while (!rest.IsEmpty)
        {
            ReadOnlySpan<char> segment = NextSegment(ref rest);
            if (ChangesThePath(Uri.UnescapeDataString(segment.ToString())))
            {
                throw new ArgumentException(
                    $"The path '{path}' has the segment '{segment}'; expected none that is empty or made of dots, as the call would reach another resource.",
                    parameterName);
            }
        }
    }

    private static bool ChangesThePath(ReadOnlySpan<char> segment) => segment is "" or "." or "..";

    /// <summary>Takes the segment after the first slash off.</summary>
    private static ReadOnlySpan<char> NextSegment(ref ReadOnlySpan<char> path)
    {
        path = path.IsEmpty ? path : path[1..];
        int end = path.IndexOf('/');
        ReadOnlySpan<char> segment = end < 0 ? path : path[..end];
        path = end < 0 ? default : path[end..];
        return segment;
    }
}
