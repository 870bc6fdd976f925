<Query Kind="Statements">
  <NuGetReference>ExtraHop.Client</NuGetReference>
  <Namespace>ExtraHop.Client</Namespace>
  <Namespace>ExtraHop.Client.Packets</Namespace>
  <Namespace>System.Threading.Tasks</Namespace>
</Query>

// The ten addresses with the most traffic in the last 5 minutes, from the packets themselves.
Bpf filter = Bpf.Tcp | Bpf.UdpPort(53);

// EXTRAHOP_HOST and EXTRAHOP_API_KEY name the system and the key. With LINQPad's password store instead:
// ExtraHopClient.Create("eda01.example.com", Util.GetPassword("eda01"))
using var client = ExtraHopClient.FromEnvironment();
await using PacketCapture capture = await client.Packets.SearchAsync(new PacketSearch { From = "-5m", Bpf = filter, LimitBytes = "500MB" });

var flows = new FlowTable();
using CaptureReader reader = capture.OpenReader();
while (await reader.FillAsync())
{
    Count();
}

flows.TopTalkers(10)
    .Select(talker => new { Address = talker.Address.ToString(), talker.Packets, talker.Bytes, talker.Flows })
    .Dump($"{flows.TotalPackets} packets");

// A packet points into the reader's buffer, so it cannot live in a method that awaits (before C# 13).
void Count()
{
    while (reader.TryRead(out PacketRecord packet))
    {
        flows.Add(packet);
    }
}
