<Query Kind="Statements">
  <NuGetReference>ExtraHop.Client</NuGetReference>
  <Namespace>ExtraHop.Client</Namespace>
  <Namespace>System.Threading.Tasks</Namespace>
</Query>

// Backs up the configuration of several systems into a folder.
// A line for each system: host,key or host,key,fingerprint (of a self-signed certificate).
string systems = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "extrahop", "systems.csv");
string folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "extrahop", "backups");

Directory.CreateDirectory(folder);
string name = "backup " + DateTime.UtcNow.ToString("yyyyMMdd-HHmmss", System.Globalization.CultureInfo.InvariantCulture);
foreach (string[] cells in File.ReadLines(systems).Where(line => line.Trim().Length > 0).Select(line => line.Split(',', StringSplitOptions.TrimEntries)))
{
    try
    {
        using var client = ExtraHopClient.Create(cells[0], cells[1], options => options.TrustedCertificateSha256 = cells.ElementAtOrDefault(2));
        CreatedResource created = await client.Customizations.CreateAsync(new CustomizationCreate { Name = name });

        // Older systems do not say where they put it.
        long id = created.IsNamed ? created.Id : (await client.Customizations.ListAsync()).Single(backup => backup.Name == name).Id;
        await using FileDownload file = await client.Customizations.DownloadAsync(id);
        (await file.SaveAsync(Path.Combine(folder, $"{client.Origin.Host}-{client.Origin.Port} {name}.exbk"))).Dump(cells[0]);
    }
    catch (Exception error) when (error is ExtraHopException or ArgumentException or IOException or InvalidOperationException)
    {
        error.Message.Dump(cells[0]);
    }
}
