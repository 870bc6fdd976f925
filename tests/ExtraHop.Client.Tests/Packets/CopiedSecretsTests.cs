using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>A copy can be decrypted as its original can: the secrets go along, ahead of the packets that need them.</summary>
public class CopiedSecretsTests
{
    private const int Packets = 40;

    [Fact]
    public async Task A_copy_has_the_secrets_of_its_original_before_the_packets_that_follow_them()
    {
        byte[] capture = Capture();
        using var stream = new MemoryStream();
        await using (var writer = new PcapngWriter(stream))
        {
            using var reader = CaptureReader.FromMemory(capture);
            await writer.CopyFromAsync(reader, (in PacketRecord packet) => packet.Data[0] % 2 == 0);
        }

        Assert.Equal(SecretsAtPackets(capture).Select(secrets => (secrets.Packet / 2, secrets.Text)), SecretsAtPackets(stream.ToArray()));
        Assert.Equal(["first", "second", "last"], SecretsAtPackets(stream.ToArray()).Select(secrets => secrets.Text));
    }

    [Fact]
    public async Task Each_part_of_a_split_capture_has_the_secrets_for_its_packets()
    {
        var parts = new List<MemoryStream>();
        await using (var writer = new SplittingCaptureWriter(_ => new PcapngWriter(NewPart()), 2_000))
        {
            using var reader = CaptureReader.FromMemory(Capture());
            Assert.Equal(Packets, await writer.CopyFromAsync(reader));
        }

        List<Reading.Result> results = parts.ConvertAll(part => Reading.All(part.ToArray()));
        Assert.True(results.Count > 2);
        Assert.All(results, result => Assert.Equal("first", Text(result.Reader.Secrets[0])));
        Assert.Equal("last", Text(results[^1].Reader.Secrets[^1]));
        Assert.Equal(Packets, results.Sum(result => result.Packets.Count));

        MemoryStream NewPart()
        {
            parts.Add(new MemoryStream());
            return parts[^1];
        }
    }

    [Fact]
    public async Task The_classic_format_has_no_room_for_secrets_and_takes_the_packets()
    {
        using var stream = new MemoryStream();
        await using (var writer = new PcapWriter(stream))
        {
            using var reader = CaptureReader.FromMemory(Capture());
            await writer.CopyFromAsync(reader);
        }

        Assert.Equal(Packets, Reading.All(stream.ToArray()).Packets.Count);
    }

    private static byte[] Capture()
    {
        using var stream = new MemoryStream();
        using (var writer = new PcapngWriter(stream))
        {
            writer.WriteSecrets(CaptureSecrets.TlsKeyLogType, "first"u8);
            for (int i = 0; i < Packets; i++)
            {
                if (i == 20)
                {
                    writer.WriteSecrets(CaptureSecrets.TlsKeyLogType, "second"u8);
                }

                writer.Write(new Packet { Data = Enumerable.Repeat((byte)i, 100).ToArray(), Timestamp = new CaptureTimestamp(i) });
            }

            writer.WriteSecrets(CaptureSecrets.TlsKeyLogType, "last"u8);
        }

        return stream.ToArray();
    }

    private static List<(int Packet, string Text)> SecretsAtPackets(byte[] capture)
    {
        using var reader = CaptureReader.FromMemory(capture);
        var found = new List<(int Packet, string Text)>();
        int packets = 0;
        while (reader.Fill())
        {
            while (reader.TryRead(out PacketRecord _))
            {
                Note();
                packets++;
            }
        }

        Note();
        return found;

        void Note()
        {
            while (found.Count < reader.Secrets.Count)
            {
                found.Add((packets, Text(reader.Secrets[found.Count])));
            }
        }
    }

    private static string Text(CaptureSecrets secrets) => System.Text.Encoding.UTF8.GetString(secrets.Data.Span);
}
