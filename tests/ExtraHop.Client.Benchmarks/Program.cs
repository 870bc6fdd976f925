if (args is ["probe", ..]) { ExtraHop.Client.Benchmarks.Packets.Probe.Run(args.Length > 1); return 0; }
return await ExtraHop.Client.Benchmarks.Packets.PacketBenchmarks.RunAsync(args);
