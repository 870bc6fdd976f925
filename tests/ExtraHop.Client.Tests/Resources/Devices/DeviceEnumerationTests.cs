using System.Net;
using System.Text;
using System.Text.Json;
using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Resources.Devices;

public sealed class DeviceEnumerationTests
{
    [Fact]
    public void A_search_for_some_members_asks_for_the_id_too()
    {
        Assert.Equal([DeviceField.Id, DeviceField.DisplayName], new DeviceSearch { ResultFields = [DeviceField.DisplayName] }.ResultFields);
        Assert.Equal([DeviceField.DisplayName, DeviceField.Id], new DeviceSearch { ResultFields = [DeviceField.DisplayName, DeviceField.Id] }.ResultFields);
        Assert.Empty(new DeviceSearch { ResultFields = [] }.ResultFields!);
        Assert.Null(new DeviceSearch().ResultFields);
    }

    [Fact]
    public async Task Nothing_is_sent_before_the_first_device_is_asked_for()
    {
        var system = new PagedSystem(count: 10);

        AsyncPages<Device> devices = system.Devices.EnumerateAsync();
        Assert.Empty(system.Pages);

        await foreach (Device device in devices)
        {
            Assert.Equal(0, device.Id);
            break;
        }

        Assert.Equal([(1000, 0)], system.Pages);
    }

    [Fact]
    public async Task A_search_walks_by_thousand_until_a_page_is_empty()
    {
        var system = new PagedSystem(count: 2500);

        List<Device> devices = await system.Devices.EnumerateAsync(DeviceFilter.IsActive).ToListAsync();
        Assert.Throws<ArgumentNullException>(() => system.Devices.EnumerateAsync((DeviceFilter)null!));

        Assert.Equal(Enumerable.Range(0, 2500).Select(static n => (long)n), devices.Select(static d => d.Id));
        Assert.Equal([(1000, 0), (1000, 1000), (1000, 2000), (1000, 2500)], system.Pages);
        Assert.All(system.Bodies, static body => Assert.Contains("\"is_active\"", body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_system_that_caps_its_pages_is_still_read_to_the_end()
    {
        var system = new PagedSystem(count: 450) { Cap = 200 };

        Assert.Equal(450, (await system.Devices.EnumerateAsync().ToListAsync()).Count);
        Assert.Equal([(1000, 0), (1000, 200), (1000, 400), (1000, 450)], system.Pages);
    }

    [Fact]
    public async Task A_system_with_a_least_size_of_pages_is_still_read_to_the_end()
    {
        var system = new PagedSystem(count: 1050) { Least = 100 };

        Assert.Equal(1050, (await system.Devices.EnumerateAsync(new DeviceSearch { Limit = 10 }).ToListAsync()).Count);
        Assert.Equal(12, system.Pages.Count);
    }

    [Fact]
    public async Task A_system_that_gives_its_whole_list_each_time_is_asked_twice_and_not_for_ever()
    {
        var system = new PagedSystem(count: 30) { KnowsNoOffset = true };

        Assert.Equal(30, (await system.Devices.EnumerateAsync().ToListAsync()).Count);
        Assert.Equal(2, system.Pages.Count);
        Assert.Equal(30, (await system.Devices.FindByIpAddressAsync("10.20.0.7")).Count);
        Assert.Equal(4, system.Pages.Count);
    }

    [Fact]
    public async Task A_system_that_gives_the_same_full_page_each_time_is_left()
    {
        var system = new PagedSystem(count: 30) { KnowsNoOffset = true };
        int seen = 0;

        PagingStoppedException error = await Assert.ThrowsAsync<PagingStoppedException>(async () =>
        {
            await foreach (Device device in system.Devices.EnumerateAsync(new DeviceSearch { Limit = 10 }))
            {
                seen++;
            }
        });

        Assert.Equal((10, 10L, null), (seen, error.Read, error.Total));
        Assert.Equal(2, system.Pages.Count);
    }

    [Fact]
    public async Task Devices_that_come_without_their_id_are_told_apart_by_all_that_they_hold()
    {
        var system = new PagedSystem(count: 30) { HidesIds = true };

        Assert.Equal(30, (await system.Devices.EnumerateAsync(new DeviceSearch { Limit = 10 }).ToListAsync()).Count);
    }

    [Fact]
    public async Task Page_size_and_start_come_from_the_search_and_a_page_token_goes_on_where_it_ended()
    {
        var system = new PagedSystem(count: 12);
        var search = new DeviceSearch { Limit = 5, Offset = 2 };
        string? token = null;
        await foreach (Page<Device> page in system.Devices.EnumerateAsync(search).AsPages())
        {
            Assert.Equal([2L, 3, 4, 5, 6], page.Items.Select(static d => d.Id));
            token = page.ContinuationToken;
            break;
        }

        var rest = new List<long>();
        await foreach (Page<Device> page in system.Devices.EnumerateAsync(search).AsPages(token))
        {
            rest.AddRange(page.Items.Select(static d => d.Id));
        }

        Assert.Equal([7L, 8, 9, 10, 11], rest);
    }

    [Fact]
    public async Task The_old_list_walks_by_hundred_until_a_page_is_empty()
    {
        var system = new PagedSystem(count: 250);

#pragma warning disable EHDEPRECATED // The old list is what is tested.
        List<Device> devices =
            await system.Devices.EnumerateListAsync(new DeviceListQuery { SearchType = DeviceSearchType.IpAddress, Value = "10.20.0.[0-9]+" }).ToListAsync();
#pragma warning restore EHDEPRECATED

        Assert.Equal(250, devices.Count);
        Assert.Equal([(100, 0), (100, 100), (100, 200), (100, 250)], system.Pages);
        Assert.All(system.Handler.Requests, static request =>
            Assert.Contains("search_type=ip%20address&value=10.20.0.%5B0-9%5D%2B", request, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Devices_of_a_group_and_applications_walk_the_same_way()
    {
        var system = new PagedSystem(count: 1001);

        Assert.Equal(1001, (await system.Handler.Client().DeviceGroups.EnumerateDevicesAsync(151).ToListAsync()).Count);
        Assert.Equal(1001, (await system.Handler.Client().Applications.EnumerateAsync().ToListAsync()).Count);

        Assert.Equal("GET /api/v1/devicegroups/151/devices?limit=1000&offset=1000", system.Handler.Requests[1]);
        Assert.Equal("GET /api/v1/applications?limit=1000&offset=1000&search_type=any", system.Handler.Requests[4]);
    }

    [Fact]
    public async Task A_hundred_thousand_devices_take_the_memory_of_one_page()
    {
        var system = new PagedSystem(count: 100_000);
        var firstOfPages = new List<WeakReference>();
        long seen = 0;
        int most = 0;

        await foreach (Device device in system.Devices.EnumerateAsync(new DeviceSearch { ResultFields = [DeviceField.DisplayName] }))
        {
            if (seen++ % 1000 == 0)
            {
                firstOfPages.Add(new WeakReference(device));
            }

            if (seen % 20_000 == 0)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                GC.Collect();
                most = Math.Max(most, firstOfPages.Count(static page => page.IsAlive));
            }
        }

        Assert.Equal(100_000, seen);
        Assert.Equal(100, firstOfPages.Count);

        // The page that is being read, and two that something may still point to.
        Assert.InRange(most, 1, 3);
    }

    [Fact]
    public async Task A_canceled_walk_ends_with_the_callers_token()
    {
        var system = new PagedSystem(count: 5000);
        using var source = new CancellationTokenSource();

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Device device in system.Devices.EnumerateAsync(cancellationToken: source.Token))
            {
                if (device.Id == 999)
                {
                    await source.CancelAsync();
                }
            }
        });

        Assert.Equal(source.Token, error.CancellationToken);
        Assert.Single(system.Pages);
    }

    [Fact]
    public async Task An_address_finds_its_devices_and_a_mistyped_one_sends_nothing()
    {
        var system = new PagedSystem(count: 2);

        Assert.Equal(2, (await system.Devices.FindByIpAddressAsync("10.20.0.7")).Count);
        Assert.Contains("\"10.20.0.7\"", system.Bodies[0], StringComparison.Ordinal);
        int sent = system.Pages.Count;

        await Assert.ThrowsAsync<ArgumentException>(() => system.Devices.FindByIpAddressAsync("10.20.0"));
        Assert.Equal(sent, system.Pages.Count);
    }

    /// <summary>Gives out numbered objects by limit and offset, whatever is asked.</summary>
    private sealed class PagedSystem
    {
        public PagedSystem(int count)
        {
            Handler = new StubHandler(async (request, cancellationToken) =>
            {
                (int limit, int offset) = request.Method == HttpMethod.Post && request.Content is { } content
                    ? FromBody(await content.ReadAsStringAsync(cancellationToken))
                    : (FromQuery(request.RequestUri!, "limit"), FromQuery(request.RequestUri!, "offset"));
                Pages.Add((limit, offset));
                IEnumerable<int> ids = Enumerable.Range(0, count).Skip(KnowsNoOffset ? 0 : offset).Take(Math.Min(Math.Max(limit, Least), Cap));
                var json = new StringBuilder("[");
                json.AppendJoin(',', ids.Select(id => $$"""{{{(HidesIds ? "" : $"\"id\":{id},")}}"display_name":"device {{id}}"}"""));
                return new HttpResponseMessage(
                    HttpStatusCode.OK) { Content = new StringContent(json.Append(']').ToString(), Encoding.UTF8, "application/json") };
            });
            Devices = Handler.Client().Devices;
        }

        public StubHandler Handler { get; }

        public IDevicesApi Devices { get; }

        public int Cap { get; init; } = int.MaxValue;

        public int Least { get; init; }

        public bool KnowsNoOffset { get; init; }

        public bool HidesIds { get; init; }

        public List<(int Limit, int Offset)> Pages { get; } = [];

        public List<string> Bodies { get; } = [];

        private static int FromQuery(Uri address, string name) =>
            int.Parse(System.Web.HttpUtility.ParseQueryString(address.Query)[name]!, System.Globalization.CultureInfo.InvariantCulture);

        private (int Limit, int Offset) FromBody(string body)
        {
            Bodies.Add(body);
            using var document = JsonDocument.Parse(body);
            return (document.RootElement.GetProperty("limit").GetInt32(), document.RootElement.GetProperty("offset").GetInt32());
        }
    }
}
