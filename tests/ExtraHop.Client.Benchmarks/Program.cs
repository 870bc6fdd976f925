using ExtraHop.Client.Benchmarks.Packets;

if (args is ["packets", ..])
{
    return await PacketBenchmarks.RunAsync(args[1..]);
}

await Console.Error.WriteLineAsync("Expected: packets [--short]");
return 2;
