using System.Text.Json.Nodes;
using ExtraHop.Client;
using ExtraHop.Client.Simulator;
using OwnOperations;

// Two ways to call what the library has no method for: an interface of one's own, and requests that are put together at run time.
await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { JobStepDelay = TimeSpan.FromMilliseconds(50) });
using var client = ExtraHopClient.Create(system.Host, system.ApiKey, options =>
{
    options.TrustedCertificateSha256 = system.CertificateSha256;
    options.JsonTypeInfoResolver = FleetJson.Default;
    options.ReadingPosts.Add("/customizations/{backup}/download");
    options.Retry = new RetryOptions { BaseDelay = TimeSpan.FromMilliseconds(20) };
    options.JobWait = new JobWaitOptions { MinimumInterval = TimeSpan.FromMilliseconds(50), MaximumInterval = TimeSpan.FromMilliseconds(200) };
});

Console.WriteLine("An interface of our own");
IFleetApi fleet = client.For<IFleetApi>();

Firmware firmware = await fleet.GetFirmwareAsync();
Console.WriteLine($"  firmware            {firmware.Version}");

IReadOnlyList<Machine> machines = await fleet.ListMachinesAsync(DeviceSearchType.Any, "", "-30m", limit: 3);
Console.WriteLine($"  machines            {string.Join(", ", machines.Select(machine => $"{machine.DisplayName} ({machine.Address})"))}");
Console.WriteLine($"                      asked as ?{system.Requests[^1].Query}");

await fleet.ListCustomAsync(includeCriteria: true, [1, 2]);
Console.WriteLine($"  flag and list       asked as ?{system.Requests[^1].Query}");

CreatedResource label = await fleet.CreateLabelAsync(new Label("fleet"));
Console.WriteLine($"  created             {label.Location}");

JobHandle job = await fleet.FetchFirmwareAsync(new FirmwareSource("https://example.com/firmware.tar"));
Job done = await job;
Console.WriteLine($"  job                 {done.Type}: {done.Status}");

CreatedResource backup = await client.Customizations.CreateAsync(new CustomizationCreate { Name = "before" });
system.Faults.Add(Fault.Respond(503) with { Method = "POST", PathPrefix = "/api/v1/customizations" });
await using (FileDownload file = await fleet.DownloadBackupAsync(backup.Id))
{
    Console.WriteLine(
        $"  download            {file.FileName}, after {system.Requests.Count(request => request.Path.EndsWith("/download", StringComparison.Ordinal))} "
            + "attempts");
}

try
{
    await client.For<IFleetApi>().DownloadBackupAsync(404);
}
catch (ExtraHopNotFoundException error)
{
    Console.WriteLine($"  error               {error.Message}");
}

Console.WriteLine("Requests put together at run time");
await using (RawResponse answer = await client.SendAsync(HttpMethod.Get, "/tags"))
{
    Console.WriteLine(
        $"  GET                 {(int)answer.StatusCode} {answer.ContentHeaders.ContentType}, {answer.Length} bytes: {answer.ToJsonNode()!.AsArray().Count} "
            + "tags");
}

var body = new JsonObject { ["name"] = "made at run time" };
await using (RawResponse answer = await client.SendAsync(HttpMethod.Post, "/tags", RawBody.Json(body)))
{
    Console.WriteLine($"  POST                {(int)answer.StatusCode} {answer.StatusCode}, Location {answer.Location}");
}

var search = new RawRequest(HttpMethod.Post, "/packets/search") { Body = RawBody.Json("""{"from":"-10m","bpf":"tcp"}"""), OnlyReads = true };
await using (RawResponse capture = await client.SendAsync(search))
{
    byte[] start = new byte[4];
    await capture.Content.ReadExactlyAsync(start);
    Console.WriteLine($"  stream              {capture.ContentHeaders.ContentType}, starts with {Convert.ToHexString(start)}");
}

try
{
    await client.SendAsync(HttpMethod.Delete, "/tags/..");
}
catch (ArgumentException error)
{
    Console.WriteLine($"  refused             {error.Message}");
}
