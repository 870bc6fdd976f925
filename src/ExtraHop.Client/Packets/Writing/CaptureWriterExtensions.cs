namespace ExtraHop.Client.Packets;

/// <summary>Copies whole captures.</summary>
public static class CaptureWriterExtensions
{
    /// <summary>Copies the packets of a capture, all or those that a predicate keeps.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="reader">Where from.</param>
    /// <param name="filter">What to keep; everything unless given.</param>
    /// <param name="cancellationToken">Stops the copying.</param>
    /// <returns>How many packets were written.</returns>
    /// <exception cref="CaptureFormatException">The capture is cut or broken; every packet before that was written.</exception>
    public static async Task<long> CopyFromAsync(
        this CaptureWriter writer, CaptureReader reader, PacketPredicate? filter = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(reader);
        var before = writer.PacketCount;
        while (await reader.FillAsync(cancellationToken).ConfigureAwait(false))
        {
            CopyBuffered(writer, reader, filter);
        }

        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        return writer.PacketCount - before;
    }

    private static void CopyBuffered(CaptureWriter writer, CaptureReader reader, PacketPredicate? filter)
    {
        while (reader.TryRead(out var packet))
        {
            if (filter is null || filter(in packet))
            {
                writer.Write(in packet);
            }
        }
    }
}
