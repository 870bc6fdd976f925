using System.Runtime.InteropServices;

namespace ExtraHop.Client.Packets;

/// <summary>Copies whole captures.</summary>
public static class CaptureWriterExtensions
{
    /// <summary>
    /// Copies the packets of a capture, all or those that a predicate keeps, its interfaces and its decryption secrets: what can be decrypted can still be in
    /// the copy. Secrets are left behind in pcap, which has no place for them, and where <see cref="CaptureWriterOptions.SliceBytes"/> cuts the packets.
    /// </summary>
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
        var handed = default(Handed);
        try
        {
            while (await reader.FillAsync(cancellationToken).ConfigureAwait(false))
            {
                CopyBuffered(writer, reader, filter, ref handed);
            }
        }
        catch (CaptureFormatException)
        {
            HandOver(writer, reader, ref handed);
            throw;
        }

        HandOver(writer, reader, ref handed);
        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        return writer.PacketCount - before;
    }

    private static void CopyBuffered(CaptureWriter writer, CaptureReader reader, PacketPredicate? filter, ref Handed handed)
    {
        CaptureInterface? last = null;
        while (reader.TryRead(out PacketRecord packet))
        {
            if (!ReferenceEquals(packet.Interface, last) || reader.Secrets.Count != handed.Secrets)
            {
                // Before their packets, so that interfaces keep their order and with it their numbers, and secrets count for the packets behind them.
                last = packet.Interface;
                HandOver(writer, reader, ref handed);
            }

            if (filter is null || filter(in packet))
            {
                writer.Write(in packet);
            }
        }
    }

    /// <summary>Hands over the interfaces and secrets that were read since the last time; there may be no packets at all behind them.</summary>
    private static void HandOver(CaptureWriter writer, CaptureReader reader, ref Handed handed)
    {
        IReadOnlyList<CaptureSection> sections = reader.Sections;
        for (; handed.Section < sections.Count; handed.Section++, handed.Interfaces = 0)
        {
            IReadOnlyList<CaptureInterface> interfaces = sections[handed.Section].Interfaces;
            if (interfaces.Count > handed.Interfaces)
            {
                writer.Describe([.. interfaces.Skip(handed.Interfaces)]);
                handed.Interfaces = interfaces.Count;
            }

            if (handed.Section == sections.Count - 1)
            {
                break;
            }
        }

        IReadOnlyList<CaptureSecrets> secrets = reader.Secrets;
        for (; handed.Secrets < secrets.Count; handed.Secrets++)
        {
            writer.Add(secrets[handed.Secrets]);
        }
    }

    /// <summary>What the writer knows of the capture already: the interfaces of a section, and secrets.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Handed
    {
        public int Section;
        public int Interfaces;
        public int Secrets;
    }
}
