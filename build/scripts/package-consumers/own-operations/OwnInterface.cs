using ExtraHop.Client;
using ExtraHop.Client.Packets;
using ExtraHop.Client.Simulator;

namespace Consumer;

/// <summary><c>client.For&lt;IMyApi&gt;()</c>: what the library's own interfaces have, a user's has, too.</summary>
internal static class OwnInterface
{
    public static async Task CheckAsync(ExtraHopClient client, ExtraHopSimulator system)
    {
        IMyApi api = client.For<IMyApi>();

        system.Faults.Add(Fault.Reset());
        system.Faults.Add(Fault.CutBody());
        MyVersion version = await api.GetVersionAsync();
        Checks.That(version.Version == system.Version && system.Faults.Pending == 0, "JSON of a user's own types, after a reset and a body that broke off");

        IReadOnlyList<MyDevice> devices = await api.FindAsync(DeviceSearchType.Any, "", "-30m");
        Checks.That(devices.Count > 0 && devices[0].DisplayName is not null && system.Requests[^1].Query == "search_type=any&value=&active_from=-30m", "a time and an open enum in a query");

        await api.ListCustomAsync(true, [1, 2]);
        Checks.That(system.Requests[^1].Query == "include_criteria=true&ids=1%2C2", "a flag and a list in a query");
        await api.ListCustomAsync(null, []);
        Checks.That(system.Requests[^1].Query.Length == 0, "neither of them when they are null or empty");

        CreatedResource created = await api.CreateAsync(new MyTag("mine"));
        Checks.That(created.Id > 0, "a created resource");

        system.Faults.Add(Fault.Respond(503));
        await Checks.ThrowsAsync<ExtraHopServerException>(() => api.CreateAsync(new MyTag("never")));
        Checks.That(system.Requests.Count(request => request.BodyText.Contains("never", StringComparison.Ordinal)) == 1, "a change is not retried");

        Job job = await await api.StartAsync(new MyFirmware("https://example.com/firmware.tar"));
        Checks.That(job.Status == JobStatus.Done, "a job, awaited to its end");

        CreatedResource backup = await client.Customizations.CreateAsync(new CustomizationCreate { Name = "mine" });
        int before = system.Requests.Count;
        system.Faults.Add(Fault.Respond(503));
        await using (FileDownload file = await api.DownloadAsync(backup.Id))
        {
            Checks.That(file.FileName is not null && file.Content.ReadByte() >= 0, "a download");
        }

        Checks.That(system.Requests.Count == before + 2, "a POST that only reads, named in ReadingPosts, is retried");

        await using (PacketCapture capture = await api.CaptureAsync(new MySearch("-10m", "tcp")))
        {
            Checks.That(await Checks.CountAsync(capture) > 0, "a capture");
        }

        ExtraHopNotFoundException missing = await Checks.ThrowsAsync<ExtraHopNotFoundException>(() => api.DeleteAsync("987654"));
        Checks.That(missing.PathTemplate == "/tags/{id}", "an error with its template");
        before = system.Requests.Count;
        await Checks.ThrowsAsync<ArgumentException>(() => api.DeleteAsync(".."));
        Checks.That(system.Requests.Count == before, "a path value of dots is refused before anything is sent");
    }
}
