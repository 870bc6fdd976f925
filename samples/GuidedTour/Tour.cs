using System.Net;
using ExtraHop.Client;

namespace GuidedTour;

/// <summary>The walk, step by step. Each step is one page of the guides.</summary>
internal sealed class Tour(IExtraHopClient client, TourOptions options)
{
    private readonly Report _report = new();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await ShowSystemAsync(cancellationToken);
        IReadOnlyList<Device> subnet = await PageThroughDevicesAsync(cancellationToken);
        if (options.MayWrite)
        {
            await TagSubnetAsync(subnet, cancellationToken);
            await CreateReadDeleteAsync(cancellationToken);
        }
        else
        {
            _report.Skip("Tags", "read only: give --write to create and delete tags");
        }

        await new MetricAndRecordSteps(client, _report).RunAsync(subnet, cancellationToken);
        if (options.IsSimulated)
        {
            await UpgradeFirmwareAsync(cancellationToken);
        }
        else
        {
            _report.Skip("Firmware", "a sample does not upgrade a real system");
        }

        await new PacketStep(client, _report, options.Output).RunAsync(cancellationToken);
        _report.Done();
    }

    private async Task ShowSystemAsync(CancellationToken cancellationToken)
    {
        _report.Step("The system", "GET /extrahop, GET /appliances");
        ExtraHopSystem system = await client.ExtraHop.GetAsync(cancellationToken);
        _report.Line($"{system.DisplayHost}: {system.Platform} {system.Version} at {system.ManagementIpAddress}");
        foreach (Appliance appliance in await client.Appliances.ListAsync(cancellationToken))
        {
            _report.Line($"{appliance.DisplayName} ({appliance.Platform}, {appliance.ConnectionType})");
        }
    }

    private async Task<IReadOnlyList<Device>> PageThroughDevicesAsync(CancellationToken cancellationToken)
    {
        _report.Step("Devices, page by page", "POST /devices/search");
        int pages = 0;
        int devices = 0;
        await foreach (Page<Device> page in client.Devices.EnumerateAsync(new DeviceSearch { Limit = 100 }, cancellationToken).AsPages()
            .WithCancellation(cancellationToken))
        {
            pages++;
            devices += page.Items.Count;
        }

        _report.Line($"{devices} devices on {pages} pages");

        var inSubnet = new List<Device>();
        var search = new DeviceSearch { Filter = DeviceFilter.IpAddress.InNetwork(options.Subnet) };
        await foreach (Device device in client.Devices.EnumerateAsync(search, cancellationToken))
        {
            inSubnet.Add(device);
        }

        _report.Line(
            $"{inSubnet.Count} of them in {options.Subnet}, such as "
                + $"{string.Join(", ", inSubnet.Take(3).Select(device => $"{device.DisplayName} ({device.IPv4Address})"))}");
        return inSubnet;
    }

    private async Task TagSubnetAsync(IReadOnlyList<Device> devices, CancellationToken cancellationToken)
    {
        const string Name = "guided-tour-subnet";
        _report.Step("A tag for every device of the subnet", "POST /tags, POST /tags/{id}/devices");
        Tag? known = (await client.Tags.ListAsync(cancellationToken)).FirstOrDefault(tag => tag.Name == Name);
        long id = known?.Id ?? (await client.Tags.CreateAsync(new TagCreate { Name = Name }, cancellationToken)).Id;
        if (devices.Count > 0)
        {
            AssignmentResult result = await client.Tags.AssignDevicesAsync(id, Assignment.Add(devices.Select(device => device.Id)), cancellationToken);
            _report.Line(
                result.IsComplete ? $"tag {id} assigned to {devices.Count} devices" : $"{result.Failures.Count} devices were refused: {result.Message}");
        }

        IReadOnlyList<Device> tagged = await client.Tags.ListDevicesAsync(id, cancellationToken);
        _report.Line($"checked: {tagged.Count(device => devices.Any(wanted => wanted.Id == device.Id))} of {devices.Count} carry it");
        await client.Tags.DeleteAsync(id, cancellationToken);
    }

    private async Task CreateReadDeleteAsync(CancellationToken cancellationToken)
    {
        _report.Step("Create, read, delete, look again", "POST, GET, DELETE /tags/{id}");
        CreatedResource created = await client.Tags.CreateAsync(new TagCreate { Name = $"guided-tour-{Guid.NewGuid():N}" }, cancellationToken);
        Tag tag = await client.Tags.GetAsync(created.Id, cancellationToken);
        _report.Line($"{created.Location}: {tag.Name}");
        await client.Tags.DeleteAsync(created.Id, cancellationToken);
        try
        {
            await client.Tags.GetAsync(created.Id, cancellationToken);
            _report.Line("the tag is still there");
        }
        catch (ExtraHopNotFoundException error)
        {
            _report.Line($"{(int)HttpStatusCode.NotFound} as it should be: {error.ErrorMessage}");
        }
    }

    private async Task UpgradeFirmwareAsync(CancellationToken cancellationToken)
    {
        _report.Step("A firmware upgrade, awaited through the restart", "POST /extrahop/firmware/download/url, GET /jobs/{id}");
        string before = (await client.ExtraHop.GetVersionAsync(cancellationToken)).Version;
        JobHandle job = await client.ExtraHop.DownloadFirmwareFromUrlAsync(
            new FirmwareUrlDownload { FirmwareUrl = "https://firmware.example.com/eda/next.tar", Upgrade = true }, cancellationToken);
        _report.Line($"job {job.Id}");
        var wait = new JobWaitOptions { MinimumInterval = TimeSpan.FromMilliseconds(100), MaximumInterval = TimeSpan.FromMilliseconds(300) };
        await job.WaitAsync(wait, new Steps(_report), cancellationToken);
        _report.Line($"{before} -> {(await client.ExtraHop.GetVersionAsync(cancellationToken)).Version}");
    }

    /// <summary>A line for every step, when it begins. <see cref="Progress{T}"/> would report later and out of order.</summary>
    private sealed class Steps(Report report) : IProgress<JobProgress>
    {
        private string? _last;

        public void Report(JobProgress value)
        {
            string step = value.IsReachable
                ? $"step {value.StepNumber} of {value.TotalSteps}: {value.StepDescription}"
                : "the system is restarting";
            if (step != _last)
            {
                report.Line(step);
                _last = step;
            }
        }
    }
}
