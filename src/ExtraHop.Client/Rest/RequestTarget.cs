using System.Buffers;
using System.Globalization;

namespace ExtraHop.Client.Rest;

/// <summary>Builds a request's address in one buffer: the system's base, the path with its values escaped, then the query. One string and one <see cref="Uri"/> come out.</summary>
internal ref struct RequestTarget
{
    private Span<char> _buffer;
    private char[]? _rented;
    private int _length;
    private bool _inQuery;

    public RequestTarget(string prefix, Span<char> initialBuffer)
    {
        _buffer = initialBuffer;
        AppendLiteral(prefix);
    }

    /// <summary>Appends text of the template as it is.</summary>
    public void AppendLiteral(string text)
    {
        if (text.Length > _buffer.Length - _length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
    }

    /// <summary>Appends a number as one path segment.</summary>
    public void AppendSegment(long value)
    {
        int written;
        while (!value.TryFormat(_buffer[_length..], out written, default, CultureInfo.InvariantCulture))
        {
            Grow(20);
        }

        _length += written;
    }

    /// <summary>Appends text as exactly one path segment, whatever it holds: slashes and dots are escaped.</summary>
    public void AppendSegment(string value, string parameterName)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new ArgumentException($"'{parameterName}' is empty; a path segment needs at least one character, or the call would reach another resource.", parameterName);
        }

        // Dots alone would be read as "this folder" or "the one above" by proxies and servers, so they go escaped, too.
        AppendLiteral(value is "." ? "%2E" : value is ".." ? "%2E%2E" : Uri.EscapeDataString(value));
    }

    /// <summary>Appends a wire value as one path segment.</summary>
    public void AppendSegment<T>(T value, string parameterName)
        where T : IWireValue => AppendSegment(value.Value, parameterName);

    /// <summary>Appends <c>name=value</c> to the query unless the value is null.</summary>
    public void AppendQuery(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        AppendQueryName(name);
        AppendLiteral(Uri.EscapeDataString(value));
    }

    /// <summary>Appends <c>name=value</c> to the query unless the value is null.</summary>
    public void AppendQuery(string name, long? value)
    {
        if (value is { } number)
        {
            AppendQueryName(name);
            AppendSegment(number);
        }
    }

    /// <summary>Appends <c>name=true</c> or <c>name=false</c> to the query unless the value is null.</summary>
    public void AppendQuery(string name, bool? value)
    {
        if (value is { } flag)
        {
            AppendQueryName(name);
            AppendLiteral(flag ? "true" : "false");
        }
    }

    /// <summary>Appends a wire value to the query unless it is null.</summary>
    public void AppendQuery<T>(string name, T? value)
        where T : struct, IWireValue => AppendQuery(name, value?.Value);

    /// <summary>Appends a list to the query as one value with commas, unless it is null or empty.</summary>
    public void AppendQuery(string name, IEnumerable<long>? values)
    {
        if (values is not null && string.Join(',', values.Select(static v => v.ToString(CultureInfo.InvariantCulture))) is { Length: > 0 } joined)
        {
            AppendQuery(name, joined);
        }
    }

    /// <summary>Appends a list to the query as one value with commas, unless it is null or empty.</summary>
    public void AppendQuery(string name, IEnumerable<string>? values)
    {
        if (values is not null && string.Join(',', values) is { Length: > 0 } joined)
        {
            AppendQuery(name, joined);
        }
    }

    /// <summary>Ends the building and gives the address. The builder must not be used afterwards.</summary>
    public Uri ToUri()
    {
        string text = _buffer[.._length].ToString();
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
        }

        _buffer = default;
        _rented = null;

        // Everything is escaped already; canonicalization would only undo the escapes that keep `..` and `/` inside their segment.
        return new Uri(text, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
    }

    private void AppendQueryName(string name)
    {
        AppendLiteral(_inQuery ? "&" : "?");
        _inQuery = true;
        AppendLiteral(name);
        AppendLiteral("=");
    }

    private void Grow(int more)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + more));
        _buffer[.._length].CopyTo(larger);
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
        }

        _buffer = _rented = larger;
    }
}
