#!/usr/bin/env dotnet
#:project ../../src/ExtraHop.Client/ExtraHop.Client.csproj

using ExtraHop.Client;

if (args.Length is < 1 or > 2)
{
    Console.Error.WriteLine("""
        Writes the devices that were active in the last 30 minutes as CSV.

        Usage: dotnet run device-export.cs -- FILE [NETWORK]
          FILE     such as devices.csv, or - for standard output
          NETWORK  such as 10.20.0.0/24; all devices without it

        EXTRAHOP_HOST and EXTRAHOP_API_KEY name the system and the key.
        """);
    return 1;
}

try
{
    using var client = ExtraHopClient.FromEnvironment();
    var search = new DeviceSearch
    {
        ActiveFrom = "-30m",
        Filter = args.Length > 1 ? DeviceFilter.IpAddress.InNetwork(args[1]) : null,
        ResultFields = [DeviceField.Id, DeviceField.DisplayName, DeviceField.IPv4Address, DeviceField.MacAddress, DeviceField.Role, DeviceField.Vendor],
    };
    List<Device> devices = await client.Devices.EnumerateAsync(search).ToListAsync();

    IEnumerable<string> rows = devices.Select(device =>
        CsvText.SpreadsheetRow(device.Id, device.DisplayName, device.IPv4Address, device.MacAddress, device.Role, device.Vendor));
    string csv = string.Concat(rows.Prepend("id,name,ipv4,mac,role,vendor").Select(row => row + "\r\n"));
    if (args[0] == "-")
    {
        Console.Out.Write(csv);
    }
    else
    {
        await File.WriteAllTextAsync(args[0], csv);
    }

    Console.Error.WriteLine($"{devices.Count} devices");
    return 0;
}
catch (Exception error) when (error is ExtraHopException or ArgumentException or InvalidOperationException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}
