using ExtraHop.Cli.Text;

namespace ExtraHop.Cli.Commands.Api;

/// <summary>The query of a call: from <c>-q name=value</c>, escaped.</summary>
internal static class ApiQuery
{
    /// <summary>Joins a query that stands in the path with parameters.</summary>
    /// <param name="query">The query of the path, as it was typed.</param>
    /// <param name="parameters">The parameters, <c>name=value</c> each.</param>
    /// <param name="operation">Knows the names; null to take any.</param>
    /// <exception cref="RefusedInputException">A parameter has no name, or the operation does not know it.</exception>
    public static string Join(string query, IReadOnlyList<string> parameters, CatalogueOperation? operation)
    {
        var parts = new List<string>();
        if (query.Length > 0)
        {
            parts.Add(query);
        }

        foreach (string parameter in parameters)
        {
            int equals = parameter.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw new RefusedInputException($"--query is '{parameter}'; expected name=value.");
            }

            string name = parameter[..equals];
            string[] known = operation is null ? [] : [.. operation.QueryNames];
            if (operation is not null && !known.Contains(name, StringComparer.Ordinal))
            {
                IReadOnlyList<string> close = CloseText.Find(name, known);
                throw new RefusedInputException($"{operation.Method} {operation.Path} has no query parameter '{name}'; "
                    + (known.Length == 0 ? "it takes none." : $"expected {string.Join(", ", known)}.")
                    + (close.Count > 0 ? $" Did you mean {close[0]}?" : ""));
            }

            parts.Add($"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(parameter[(equals + 1)..])}");
        }

        return string.Join('&', parts);
    }

    /// <summary>A query with parameters set to other values.</summary>
    public static string With(string query, params (string Name, string Value)[] values)
    {
        IEnumerable<string> kept = query.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !Array.Exists(values, value => part.StartsWith(value.Name + "=", StringComparison.Ordinal)));
        return string.Join('&', kept.Concat(values.Select(static value => $"{value.Name}={Uri.EscapeDataString(value.Value)}")));
    }

    /// <summary>The value of a parameter; null if it is not there.</summary>
    public static string? Get(string query, string name) =>
        query.Split('&').Where(part => part.StartsWith(name + "=", StringComparison.Ordinal)).Select(part =>
            Uri.UnescapeDataString(part[(name.Length + 1)..])).FirstOrDefault();
}
