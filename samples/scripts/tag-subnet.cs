#!/usr/bin/env dotnet
#:project ../../src/ExtraHop.Client/ExtraHop.Client.csproj

using ExtraHop.Client;

if (args.Length != 2)
{
    Console.Error.WriteLine("""
        Tags every device of a network. The tag is created where it does not exist.

        Usage: dotnet run tag-subnet.cs -- TAG NETWORK
          TAG      such as "web tier"
          NETWORK  such as 10.20.0.0/24

        EXTRAHOP_HOST and EXTRAHOP_API_KEY name the system and the key.
        """);
    return 1;
}

try
{
    using var client = ExtraHopClient.FromEnvironment();
    var search = new DeviceSearch { Filter = DeviceFilter.IpAddress.InNetwork(args[1]), ResultFields = [DeviceField.Id] };
    List<Device> devices = await client.Devices.EnumerateAsync(search).ToListAsync();
    if (devices.Count == 0)
    {
        Console.Error.WriteLine($"No device in {args[1]}; nothing was changed.");
        return 2;
    }

    Tag tag = await client.Tags.GetOrCreateAsync(args[0]);
    AssignmentResult result = await client.Tags.AssignDevicesAsync(tag.Id, Assignment.Add(devices.Select(device => device.Id)));
    foreach (AssignmentFailure failure in result.Failures)
    {
        Console.Error.WriteLine($"device {failure.Id}: {failure.Reason}");
    }

    Console.WriteLine($"{devices.Count - result.Failures.Count} of {devices.Count} devices of {args[1]} carry the tag '{tag.Name}'");
    return result.IsComplete ? 0 : 2;
}
catch (Exception error) when (error is ExtraHopException or ArgumentException or InvalidOperationException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}
