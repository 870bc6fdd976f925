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
        long before = writer.PacketCount;
        (int Section, int Count) described = (Section: 0, Count: 0);
        try
        {
            while (await reader.FillAsync(cancellationToken).ConfigureAwait(false))
            {
                described = CopyBuffered(writer, reader, filter, described);
            }
        }
        catch (CaptureFormatException)
        {
            DescribeNew(writer, reader, described);
            throw;
        }

        DescribeNew(writer, reader, described);
        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        return writer.PacketCount - before;
    }

    private static (int Section, int Count) CopyBuffered(
        CaptureWriter writer, CaptureReader reader, PacketPredicate? filter, (int Section, int Count) described)
    {
        CaptureInterface? last = null;
        while (reader.TryRead(out PacketRecord packet))
        {
            if (!ReferenceEquals(packet.Interface, last))
            {
                // Before their packets, so that interfaces keep their order and with it their numbers.
                last = packet.Interface;
                described = DescribeNew(writer, reader, described);
            }

            if (filter is null || filter(in packet))
            {
                writer.Write(in packet);
            }
        }

        return described;
    }

    /// <summary>Hands over the interfaces that were read since the last time, of which there may be no packets at all.</summary>
    private static (int Section, int Count) DescribeNew(CaptureWriter writer, CaptureReader reader, (int Section, int Count) described)
    {
        IReadOnlyList<CaptureSection> sections = reader.Sections;
        for (; described.Section < sections.Count; described = (described.Section + 1, 0))
        {
            IReadOnlyList<CaptureInterface> interfaces = sections[described.Section].Interfaces;
            if (interfaces.Count > described.Count)
            {
                writer.Describe([.. interfaces.Skip(described.Count)]);
                described.Count = interfaces.Count;
            }

            if (described.Section == sections.Count - 1)
            {
                break;
            }
        }

        return described;
    }
}
