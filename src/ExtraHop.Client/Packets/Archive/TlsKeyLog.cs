using System.Text;
using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client.Packets;

/// <summary>
/// The session keys of a TLS key log: the output keylog_txt of a packet search, an entry of its output zip, or the secrets of a pcapng capture.
/// </summary>
public sealed class TlsKeyLog
{
    private const int MaxBytes = 256 * 1024 * 1024;
    private const int MaxLine = 4096;

    private readonly List<TlsSecret> _secrets = [];

    private TlsKeyLog()
    {
    }

    /// <summary>The secrets in the order of the log.</summary>
    public IReadOnlyList<TlsSecret> Secrets => _secrets;

    /// <summary>How many lines were neither a secret nor a comment nor blank.</summary>
    public int IgnoredLines { get; private set; }

    /// <summary>Reads a key log.</summary>
    /// <param name="stream">The text; left open.</param>
    /// <param name="cancellationToken">A token to cancel the reading.</param>
    /// <exception cref="CaptureFormatException">The text has lines, but not one secret, or is larger than 256 MiB.</exception>
    public static async Task<TlsKeyLog> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var log = new TlsKeyLog();
        var line = new List<byte>(512);
        byte[] buffer = new byte[16 * 1024];
        long total = 0L;
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            total += count;
            if (total > MaxBytes)
            {
                throw new CaptureFormatException(CaptureFault.LimitExceeded, "A TLS key log of more than 256 MiB", total) { Origin = IFromSystem.Of(stream) };
            }

            foreach (byte value in buffer.AsSpan(0, count))
            {
                if (value == (byte)'\n')
                {
                    log.Add(line);
                    line.Clear();
                }
                else if (line.Count <= MaxLine)
                {
                    line.Add(value);
                }
            }
        }

        log.Add(line);
        return log._secrets.Count > 0 || log.IgnoredLines == 0
            ? log
            : throw new CaptureFormatException(
                CaptureFault.NotACapture,
                FormattableString.Invariant($"The text is no TLS key log (lines read: {log.IgnoredLines}); expected lines such as CLIENT_RANDOM <hex> <hex>"))
            {
                Origin = IFromSystem.Of(stream),
            };
    }

    /// <summary>The log as the bytes that a pcapng capture carries (<see cref="PcapngWriter.WriteSecrets"/>).</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder();
        foreach (TlsSecret secret in _secrets)
        {
            text.Append(secret.Label)
                .Append(' ').Append(Convert.ToHexString(secret.ClientRandom.Span))
                .Append(' ').Append(Convert.ToHexString(secret.Secret.Span))
                .Append('\n');
        }

        return Encoding.ASCII.GetBytes(text.ToString());
    }

    /// <summary>How many secrets, never which.</summary>
    public override string ToString() => FormattableString.Invariant($"TLS key log of {_secrets.Count} secrets");

    private void Add(List<byte> line)
    {
        string text = Encoding.ASCII.GetString(line.ToArray()).Trim();
        if (text.Length == 0 || text[0] == '#')
        {
            return;
        }

        string[] parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (text.Length < MaxLine && parts.Length == 3 && parts[0].All(character => char.IsAsciiLetterOrDigit(character) || character == '_')
            && TryHex(parts[1], out byte[]? random) && TryHex(parts[2], out byte[]? secret))
        {
            _secrets.Add(new TlsSecret(parts[0], random, secret));
        }
        else
        {
            IgnoredLines++;
        }
    }

    private static bool TryHex(string text, out byte[] bytes)
    {
        bytes = [];
        if (text.Length == 0 || text.Length % 2 != 0 || !text.All(char.IsAsciiHexDigit))
        {
            return false;
        }

        bytes = Convert.FromHexString(text);
        return true;
    }
}
