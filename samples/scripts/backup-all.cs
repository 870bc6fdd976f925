#!/usr/bin/env dotnet
#:project ../../src/ExtraHop.Client/ExtraHop.Client.csproj

using System.Globalization;
using ExtraHop.Client;

if (args.Length != 2)
{
    Console.Error.WriteLine("""
        Makes a backup of the configuration of every system of a CSV file and downloads it.

        Usage: dotnet run backup-all.cs -- SYSTEMS FOLDER
          SYSTEMS  a line for each system: host,key or host,key,fingerprint
                   (the SHA-256 fingerprint of a self-signed certificate)
          FOLDER   receives a file for each system
        """);
    return 1;
}

var systems = new List<(string Name, ExtraHopClient Client)>();
int failed = 0;
try
{
    // Every line is checked before the first request.
    foreach ((int index, string line) in File.ReadLines(args[0]).Index().Where(entry => entry.Item.Trim().Length > 0))
    {
        string[] cells = line.Split(',', StringSplitOptions.TrimEntries);
        if (cells.Length is not (2 or 3))
        {
            throw new ArgumentException($"{args[0]}, line {index + 1} has {cells.Length} columns; expected host,key or host,key,fingerprint.");
        }

        try
        {
            systems.Add((cells[0], ExtraHopClient.Create(cells[0], cells[1], options => options.TrustedCertificateSha256 = cells.ElementAtOrDefault(2))));
        }
        catch (ArgumentException error)
        {
            throw new ArgumentException($"{args[0]}, line {index + 1}: {error.Message}");
        }
    }

    Directory.CreateDirectory(args[1]);
}
catch (Exception error) when (error is ArgumentException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}

string time = DateTime.UtcNow.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
foreach ((string name, ExtraHopClient client) in systems)
{
    try
    {
        string path = Path.Combine(args[1], $"{client.Origin.Host}-{client.Origin.Port}-{time}.exbk");
        Console.WriteLine($"{name}: {await client.Customizations.BackupAsync($"backup {time}", path)}");
    }
    catch (Exception error) when (error is ExtraHopException or IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine($"{name}: {error.Message}");
        failed++;
    }
}

systems.ForEach(system => system.Client.Dispose());
Console.Error.WriteLine($"{systems.Count - failed} of {systems.Count} systems backed up");
return failed == 0 ? 0 : 2;
