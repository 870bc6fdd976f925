#!/usr/bin/env dotnet
#:project ../../src/ExtraHop.Client/ExtraHop.Client.csproj

using System.Globalization;
using ExtraHop.Client;

if (args.Length < 4 || !long.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out long deviceId))
{
    Console.Error.WriteLine("""
        Writes metrics of a device over the last 6 hours as CSV, a line for every 5 minutes.

        Usage: dotnet run metrics-csv.cs -- FILE DEVICE CATEGORY METRIC...
          FILE      such as metrics.csv, or - for standard output
          DEVICE    the device ID, such as 10212
          CATEGORY  such as http_server
          METRIC    one or more, such as req rsp_error

        EXTRAHOP_HOST and EXTRAHOP_API_KEY name the system and the key.
        """);
    return 1;
}

try
{
    using var client = ExtraHopClient.FromEnvironment();
    MetricResult result = await client.Metrics.QueryAllAsync(new MetricQuery
    {
        From = "-6h",
        Cycle = MetricCycle.FiveMinutes,
        Category = args[2],
        Specs = [.. args[3..].Select(name => new MetricSpec(name))],
        ObjectType = MetricObjectType.Device,
        ObjectIds = [deviceId],
    });

    MetricTable table = result.ToTable();
    string csv = string.Concat(table.Rows.Select(table.Cells).Prepend(table.Columns).Select(row => CsvText.SpreadsheetRow([.. row]) + "\r\n"));
    if (args[0] == "-")
    {
        Console.Out.Write(csv);
    }
    else
    {
        await File.WriteAllTextAsync(args[0], csv);
    }

    Console.Error.WriteLine($"{table.Rows.Count} rows");
    return 0;
}
catch (Exception error) when (error is ExtraHopException or ArgumentException or InvalidOperationException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}
