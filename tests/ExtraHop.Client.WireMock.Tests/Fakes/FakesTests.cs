using System.Net;
using ExtraHop.Client.Testing;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace ExtraHop.Client.WireMock.Tests.Fakes;

/// <summary>Users' fakes, by hand and by NSubstitute, over the bases: what they override answers, the walks of the interfaces run on it, and all else says what
/// is missing.</summary>
public sealed class FakesTests
{
    [Fact]
    public async Task A_walk_runs_on_a_fake_that_has_its_operation()
    {
        IDevicesApi devices = new FiveDevices();

        Assert.Equal([1, 2, 3, 4, 5], await IdsOf(devices.EnumerateAsync(new DeviceSearch { Limit = 2 })));
    }

    [Fact]
    public async Task What_a_fake_does_not_override_says_so()
    {
        IDevicesApi devices = new FiveDevices();

        NotSupportedException error = await Assert.ThrowsAsync<NotSupportedException>(() => devices.GetAsync(1));
        Assert.Equal("IDevicesApi.GetAsync was called, and the fake does not override it.", error.Message);
        Assert.Throws<NotSupportedException>(() => new OneGroup(devices).Tags);
        Assert.Same(devices, ((IExtraHopClient)new OneGroup(devices)).Devices);
    }

    [Fact]
    public async Task A_walk_runs_on_a_substitute_of_the_base()
    {
        var found = new List<long>();
        IReadOnlyList<Device> firstPage = [new Device { Id = 7 }, new Device { Id = 8 }];
        IReadOnlyList<Device> noMore = [];

        // docs/testing.md: begin
        DevicesApiBase devices = Substitute.For<DevicesApiBase>();
        devices.SearchAsync(Arg.Any<DeviceSearch>(), Arg.Any<CancellationToken>()).Returns(firstPage, noMore);

        await foreach (Device device in ((IDevicesApi)devices).EnumerateAsync(new DeviceSearch { Limit = 2 }))
        {
            found.Add(device.Id);
        }
        // docs/testing.md: end

        Assert.Equal([7, 8], found);
        await devices.Received(2).SearchAsync(Arg.Any<DeviceSearch>(), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task A_substitute_throws_the_errors_of_the_client()
    {
        IDevicesApi devices = Substitute.For<IDevicesApi>();
        devices.GetAsync(7, Arg.Any<CancellationToken>())
            .ThrowsAsync(ExtraHopModelFactory.ApiException(HttpStatusCode.NotFound, "GET", "/devices/{id}", "no such device"));

        ExtraHopNotFoundException error = await Assert.ThrowsAsync<ExtraHopNotFoundException>(() => devices.GetAsync(7));
        Assert.StartsWith("GET /devices/{id} was answered 404 Not Found: no such device.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_runs_on_a_fake_that_has_its_three_operations()
    {
        var customizations = new OldCustomizations();
        string file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "eda01.exbk");

        Assert.Equal(file, await ((ICustomizationsApi)customizations).BackupAsync("nightly", file));

        Assert.Equal([9], await File.ReadAllBytesAsync(file));
        Assert.Equal("nightly", customizations.Made?.Name);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    private static async Task<List<long>> IdsOf(IAsyncEnumerable<Device> devices)
    {
        var ids = new List<long>();
        await foreach (Device device in devices)
        {
            ids.Add(device.Id);
        }

        return ids;
    }

    private sealed class FiveDevices : DevicesApiBase
    {
        public override Task<IReadOnlyList<Device>> SearchAsync(DeviceSearch search, CancellationToken cancellationToken = default) =>
            Task.FromResult<IReadOnlyList<Device>>(
                [.. Enumerable.Range(1, 5).Select(static id => new Device { Id = id }).Skip(search.Offset ?? 0).Take(search.Limit ?? 5)]);
    }

    /// <summary>Keeps two backups of the name, and does not say which one it made.</summary>
    private sealed class OldCustomizations : CustomizationsApiBase
    {
        public CustomizationCreate? Made { get; private set; }

        public override Task<CreatedResource> CreateAsync(CustomizationCreate customization, CancellationToken cancellationToken = default)
        {
            Made = customization;
            return Task.FromResult(CreatedResource.Unnamed);
        }

        public override Task<IReadOnlyList<Customization>> ListAsync(CancellationToken cancellationToken = default) =>
            Task.FromResult<IReadOnlyList<Customization>>([new Customization { Id = 9, Name = "nightly" }, new Customization { Id = 2, Name = "nightly" }]);

        public override Task<FileDownload> DownloadAsync(long id, CancellationToken cancellationToken = default) =>
            Task.FromResult(ExtraHopModelFactory.FileDownload(new MemoryStream([(byte)id])));
    }

    private sealed class OneGroup(IDevicesApi devices) : ExtraHopClientBase
    {
        public override IDevicesApi Devices => devices;
    }
}
