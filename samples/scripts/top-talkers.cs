#!/usr/bin/env dotnet
#:project ../../src/ExtraHop.Client/ExtraHop.Client.csproj

using System.Globalization;
using ExtraHop.Client;
using ExtraHop.Client.Packets;

if (args.Length > 2 || args is ["-h" or "--help", ..])
{
    Console.Error.WriteLine("""
        Downloads packets, keeps none, and prints the ten addresses with the most traffic.

        Usage: dotnet run top-talkers.cs -- [SINCE] [FILTER]
          SINCE   how far to look back, such as -30m; 5 minutes without it
          FILTER  a Berkeley packet filter, such as "tcp port 443"

        EXTRAHOP_HOST and EXTRAHOP_API_KEY name the system and the key.
        """);
    return 1;
}

try
{
    using var client = ExtraHopClient.FromEnvironment();
    await using PacketCapture capture = await client.Packets.SearchAsync(new PacketSearch
    {
        From = args.Length > 0 ? args[0] : "-5m",
        Bpf = args.Length > 1 ? args[1] : null,
        LimitBytes = ByteSize.FromMegabytes(500),
    });

    var flows = new FlowTable();
    using CaptureReader reader = capture.OpenReader();
    while (await reader.FillAsync())
    {
        while (reader.TryRead(out PacketRecord packet))
        {
            flows.Add(packet);
        }
    }

    foreach (Talker talker in flows.TopTalkers(10))
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{talker.Address,-40} {talker.Packets,10} packets {talker.Bytes,14} bytes"));
    }

    Console.Error.WriteLine($"{flows.TotalPackets} packets in {flows.Count} conversations");
    return 0;
}
catch (Exception error) when (error is ExtraHopException or FormatException or ArgumentException or InvalidOperationException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}
