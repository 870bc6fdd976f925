using ExtraHop.Client;
using ExtraHop.Client.Testing;

namespace Fakes;

/// <summary>A system made by hand, over the bases of ExtraHop.Client.Testing.</summary>
public sealed class FakeSystem : ExtraHopClientBase
{
    public FakeTags FakeTags { get; } = new();

    public Func<Task<JobHandle>> Upgrade { get; set; } = () => Task.FromResult(JobHandle.FromJob(new Job { Id = "1", Status = "done" }));

    public override ITagsApi Tags => FakeTags;

    public override IDevicesApi Devices { get; } = new FakeDevices();

    public override IExtraHopApi ExtraHop => new FakeExtraHop(this);

    // EnumerateAsync has a body in the interface, which would walk over SearchAsync; a fake may implement it anew.
    private sealed class FakeDevices : DevicesApiBase, IDevicesApi
    {
        AsyncPages<Device> IDevicesApi.EnumerateAsync(DeviceSearch? search, CancellationToken cancellationToken) =>
            AsyncPages<Device>.FromPages(
                new Page<Device>([new Device { Id = 1, DisplayName = "web-1" }, new Device { Id = 2 }], "next"),
                new Page<Device>([new Device { Id = 3 }]));
    }

    private sealed class FakeExtraHop(FakeSystem system) : ExtraHopApiBase
    {
        public override Task<JobHandle> DownloadFirmwareVersionAsync(FirmwareVersionDownload download, CancellationToken cancellationToken = default) =>
            system.Upgrade();
    }
}
