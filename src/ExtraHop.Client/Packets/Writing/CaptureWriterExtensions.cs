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
    /// <remarks>
    /// Interfaces and decryption secrets are copied with them, where the format of the writer has room for them; names and statistics are not:
    /// <see cref="PcapngWriter.WriteNames"/> and <see cref="PcapngWriter.WriteStatistics"/> write those.
    /// </remarks>
    /// <exception cref="CaptureFormatException">The capture is cut or broken; every packet before that was written.</exception>
    public static async Task<long> CopyFromAsync(
        this CaptureWriter writer, CaptureReader reader, PacketPredicate? filter = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(reader);
        long before = writer.PacketCount;
        var copied = new Copied();
        try
        {
            while (await reader.FillAsync(cancellationToken).ConfigureAwait(false))
            {
                CopyBuffered(writer, reader, filter, copied);
            }
        }
        catch (CaptureFormatException)
        {
            CopyNewMetadata(writer, reader, copied);
            throw;
        }

        CopyNewMetadata(writer, reader, copied);
        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        return writer.PacketCount - before;
    }

    private static void CopyBuffered(CaptureWriter writer, CaptureReader reader, PacketPredicate? filter, Copied copied)
    {
        CaptureInterface? last = null;
        IReadOnlyList<CaptureSecrets> secrets = reader.Secrets;
        while (reader.TryRead(out PacketRecord packet))
        {
            // Interfaces go before their packets, so that they keep their order and with it their numbers; secrets before the packets that they decrypt.
            if (!ReferenceEquals(packet.Interface, last) || secrets.Count != copied.Secrets)
            {
                last = packet.Interface;
                CopyNewMetadata(writer, reader, copied);
            }

            if (filter is null || filter(in packet))
            {
                writer.Write(in packet);
            }
        }
    }

    /// <summary>Hands over the interfaces and the secrets that were read since the last time; there may be no packets of them at all.</summary>
    private static void CopyNewMetadata(CaptureWriter writer, CaptureReader reader, Copied copied)
    {
        IReadOnlyList<CaptureSection> sections = reader.Sections;
        for (; copied.Section < sections.Count; copied.Section++, copied.Interfaces = 0)
        {
            IReadOnlyList<CaptureInterface> interfaces = sections[copied.Section].Interfaces;
            if (interfaces.Count > copied.Interfaces)
            {
                writer.Describe([.. interfaces.Skip(copied.Interfaces)]);
                copied.Interfaces = interfaces.Count;
            }

            if (copied.Section == sections.Count - 1)
            {
                break;
            }
        }

        for (; copied.Secrets < reader.Secrets.Count; copied.Secrets++)
        {
            writer.Write(reader.Secrets[copied.Secrets]);
        }
    }

    /// <summary>How far the metadata of the reader are in the copy: sections, interfaces of the last of them, secrets.</summary>
    private sealed class Copied
    {
        public int Section { get; set; }

        public int Interfaces { get; set; }

        public int Secrets { get; set; }
    }
}
