using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ExtraHop.Client.Exceptions;

namespace ExtraHop.Client.Http.Requests;

/// <summary>A body in rented pieces, none of them large enough for the large object heap.</summary>
internal sealed class PooledBytes : IDisposable
{
    private const int Smallest = 4 * 1024;
    private const int Largest = 64 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private byte[] _first;
    private int _firstLength;
    private List<(byte[] Array, int Length)>? _more;

    private PooledBytes(int size) => _first = ArrayPool<byte>.Shared.Rent(size);

    /// <summary>The number of bytes.</summary>
    public long Length { get; private set; }

    /// <summary>Reads a stream to its end, or to one byte beyond the limit: the length says so then.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="announced">The length that was announced, if any: reading ends there.</param>
    /// <param name="limit">The most that is read.</param>
    /// <param name="watch">Told before each further read that the body moves; null for nobody.</param>
    /// <param name="cancellationToken">A token to cancel the reading.</param>
    public static async ValueTask<PooledBytes> ReadAsync(Stream stream, long? announced, long limit, IBodyWatch? watch, CancellationToken cancellationToken)
    {
        // One byte more than announced would only serve the read that finds the end, and that one is not made.
        var bytes = new PooledBytes((int)Math.Clamp(announced ?? 0, Smallest, Largest));
        try
        {
            byte[] piece = bytes._first;
            int filled = 0;
            int read;
            while ((read = await stream.ReadAsync(piece.AsMemory(filled), cancellationToken).ConfigureAwait(false)) > 0)
            {
                filled += read;
                bytes.Length += read;
                bytes.SetLastLength(filled);
                if (bytes.Length == announced || bytes.Length > limit)
                {
                    break;
                }

                if (filled == piece.Length)
                {
                    piece = ArrayPool<byte>.Shared.Rent(Largest);
                    (bytes._more ??= []).Add((piece, 0));
                    filled = 0;
                }

                watch?.BodyMoved(bytes.Length);
            }

            return bytes;
        }
        catch (UnconfirmedEndException) when (announced is null && bytes.IsWholeJson())
        {
            // JSON says itself where it ends; servers made by hand often end TLS like that.
            return bytes;
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    /// <summary>Reads the bytes as JSON. They are given back on the way, so that a long answer shrinks while its result grows: once only.</summary>
    /// <exception cref="JsonException">They are not the JSON of the type.</exception>
    public T? Deserialize<T>(JsonTypeInfo<T> typeInfo)
    {
        if (_more is null)
        {
            ReadOnlySpan<byte> json = _first.AsSpan(0, _firstLength);
            return JsonSerializer.Deserialize(json.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json, typeInfo);
        }

        using var stream = new PooledBytesStream(this);
        return JsonSerializer.Deserialize(stream, typeInfo);
    }

    /// <summary>The bytes in one array, without a byte order mark.</summary>
    public byte[] ToArray()
    {
        byte[] all = new byte[Length];
        Span<byte> rest = all;
        for (int piece = 0; TryGet(piece, out ReadOnlyMemory<byte> bytes); piece++)
        {
            bytes.Span.CopyTo(rest);
            rest = rest[bytes.Length..];
        }

        return all.AsSpan().StartsWith(ByteOrderMark) ? all[ByteOrderMark.Length..] : all;
    }

    /// <summary>A piece by its number; false behind the last.</summary>
    public bool TryGet(int piece, out ReadOnlyMemory<byte> bytes)
    {
        bytes = piece == 0 ? _first.AsMemory(0, _firstLength) : piece <= (_more?.Count ?? 0) ? _more![piece - 1].Array.AsMemory(
            0, _more[piece - 1].Length) : default;
        return piece <= (_more?.Count ?? 0);
    }

    /// <summary>Gives a piece back before the others.</summary>
    public void Return(int piece)
    {
        byte[] array = piece == 0 ? _first : _more![piece - 1].Array;
        if (array.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(array);
        }

        if (piece == 0)
        {
            (_first, _firstLength) = ([], 0);
        }
        else
        {
            _more![piece - 1] = ([], 0);
        }
    }

    /// <summary>Gives all pieces back. Whoever still reads them finds an end, never another answer's bytes.</summary>
    public void Dispose()
    {
        for (int piece = 0; piece <= (_more?.Count ?? 0); piece++)
        {
            Return(piece);
        }
    }

    private bool IsWholeJson()
    {
        var reader = new Utf8JsonReader(ToArray(), new JsonReaderOptions { MaxDepth = 256 });
        try
        {
            // A number or a word could be the start of a longer one.
            if (!reader.Read() || reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            {
                return false;
            }

            reader.Skip();
            return !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void SetLastLength(int length)
    {
        if (_more is null)
        {
            _firstLength = length;
        }
        else
        {
            _more[^1] = (_more[^1].Array, length);
        }
    }
}
