return await ExtraHop.Client.Benchmarks.Packets.PacketBenchmarks.RunAsync(args);
