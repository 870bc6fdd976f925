using System.Globalization;
using System.Text;

namespace ExtraHop.Client.Tests.Wire;

/// <summary>Reads HTTP/1.1 requests off a stream without changing a byte of them.</summary>
internal sealed class WireReader(Stream stream, string authority)
{
    private const int LargestRequest = 1 << 20;

    private byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;

    /// <summary>Reads the next request; null at the end of the stream.</summary>
    /// <exception cref="InvalidDataException">What came is no request, or a larger one than any test sends.</exception>
    public async Task<WireRequest?> ReadAsync(CancellationToken cancellationToken)
    {
        if (_start == _end && !await FillAsync(cancellationToken))
        {
            return null;
        }

        byte[] head = (await ReadThroughAsync("\r\n\r\n"u8.ToArray(), cancellationToken))[..^4];
        string[] headers = Encoding.Latin1.GetString(head).Split("\r\n");
        byte[] body = ValueOf(headers, "Transfer-Encoding") is "chunked"
            ? await ReadChunksAsync(cancellationToken)
            : await ReadExactlyAsync(int.Parse(ValueOf(headers, "Content-Length") ?? "0", CultureInfo.InvariantCulture), cancellationToken);
        return WireRequest.Read(head, body, authority);
    }

    private static string? ValueOf(string[] headers, string name) =>
        headers.FirstOrDefault(header => header.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();

    private async Task<byte[]> ReadChunksAsync(CancellationToken cancellationToken)
    {
        var body = new List<byte>();
        while (true)
        {
            byte[] size = await ReadThroughAsync("\r\n"u8.ToArray(), cancellationToken);
            byte[] chunk = await ReadExactlyAsync(
                int.Parse(Encoding.ASCII.GetString(size).TrimEnd(), NumberStyles.HexNumber, CultureInfo.InvariantCulture), cancellationToken);
            await ReadThroughAsync("\r\n"u8.ToArray(), cancellationToken);
            if (chunk.Length == 0)
            {
                return [.. body];
            }

            body.AddRange(chunk);
        }
    }

    private async Task<byte[]> ReadThroughAsync(byte[] mark, CancellationToken cancellationToken)
    {
        int found;
        while ((found = _buffer.AsSpan(_start, _end - _start).IndexOf(mark)) < 0)
        {
            await RequireMoreAsync(cancellationToken);
        }

        return Take(found + mark.Length);
    }

    private async Task<byte[]> ReadExactlyAsync(int count, CancellationToken cancellationToken)
    {
        while (_end - _start < count)
        {
            await RequireMoreAsync(cancellationToken);
        }

        return Take(count);
    }

    private byte[] Take(int count)
    {
        byte[] taken = _buffer[_start..(_start + count)];
        _start += count;
        return taken;
    }

    private async Task RequireMoreAsync(CancellationToken cancellationToken)
    {
        if (_end - _start > LargestRequest || !await FillAsync(cancellationToken))
        {
            throw new InvalidDataException($"A request breaks off or is too large, after {_end - _start} bytes: "
                + $"{Encoding.Latin1.GetString(_buffer, _start, Math.Min(_end - _start, 200))}");
        }
    }

    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
        _end += read;
        return read > 0;
    }
}
