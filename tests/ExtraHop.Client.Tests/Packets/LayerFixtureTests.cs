using System.Globalization;
using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>
/// The layers of <c>Layers/layers.pcap</c> against tshark, whose addresses and ports stand in <c>Layers/tshark.txt</c>; <c>build/scripts/check-captures.sh</c>
/// compares those on demand.
/// </summary>
public class LayerFixtureTests
{
    [Fact]
    public void What_the_decoder_finds_innermost_is_what_tshark_finds()
    {
        using var reader = CaptureReader.FromMemory(FixtureFile.Capture("Layers/layers.pcap", LayerFrames.All.Select(layer => layer.Frame)));
        var lines = new List<string>();
        while (reader.Fill())
        {
            while (reader.TryRead(out PacketRecord packet))
            {
                PacketDecoder.Decode(in packet, out DecodedPacket decoded);
                while (PacketDecoder.TryDecodeInner(in decoded, out DecodedPacket inner))
                {
                    decoded = inner;
                }

                lines.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{reader.PacketCount}\t{decoded.Source}\t{decoded.Destination}\t{decoded.SourcePort}\t{decoded.DestinationPort}"));
            }
        }

        Assert.Equal(File.ReadAllLines(FixtureFile.Path("Layers/tshark.txt")), lines);
    }
}
