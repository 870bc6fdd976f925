#!/usr/bin/env dotnet
#:project ../../src/ExtraHop.Client/ExtraHop.Client.csproj

using System.Net;
using ExtraHop.Client;

if (args.Length is < 1 or > 2 || !IPAddress.TryParse(args[0], out IPAddress? suspect))
{
    Console.Error.WriteLine("""
        Prints every record in which an address takes part, a line of JSON each.

        Usage: dotnet run record-hunt.cs -- ADDRESS [SINCE]
          ADDRESS  such as 203.0.113.9
          SINCE    how far to look back, such as -30m; one day without it

        EXTRAHOP_HOST and EXTRAHOP_API_KEY name the system and the key.
        """);
    return 1;
}

try
{
    using var client = ExtraHopClient.FromEnvironment();
    var query = new RecordQuery
    {
        From = args.Length > 1 ? args[1] : "-1d",
        Filter = RecordFilter.AnyIpAddress.Is(suspect),
        Sort = [RecordSort.Ascending("timestamp")],
        Limit = 1000,
    };

    // The cursor lives for five minutes between two pages, so that a slow reader of this output does not lose it.
    int count = 0;
    await foreach (ExtraHopRecord record in client.Records.EnumerateAsync(query, TimeSpan.FromMinutes(5)))
    {
        Console.WriteLine(record.ToJson());
        count++;
    }

    Console.Error.WriteLine($"{count} records");
    return 0;
}
catch (Exception error) when (error is ExtraHopException or FormatException or ArgumentException or InvalidOperationException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}
