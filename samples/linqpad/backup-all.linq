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
        string path = Path.Combine(folder, $"{client.Origin.Host}-{client.Origin.Port} {name}.exbk");
        (await client.Customizations.BackupAsync(name, path)).Dump(cells[0]);
    }
    catch (Exception error) when (error is ExtraHopException or ArgumentException or IOException or UnauthorizedAccessException)
    {
        error.Message.Dump(cells[0]);
    }
}
