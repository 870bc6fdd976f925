namespace ExtraHop.Client.Tests.Resources.Detections;

public sealed class DetectionWalkTests
{
    [Fact]
    public async Task By_offset_pages_follow_each_other_to_the_first_empty_one_even_where_the_system_caps_them()
    {
        var system = new FakeDetections((1, 10), (2, 20), (3, 30), (4, 40), (5, 50)) { Cap = 2 };
        List<Detection> found = await ((IDetectionsApi)system).EnumerateAsync().ToListAsync();
        Assert.Equal([1L, 2L, 3L, 4L, 5L], found.Select(static d => d.Id));
        Assert.Equal(["0", "2", "4", "5"], system.Calls.Select(static call => call.Split("offset=")[1].Split(' ')[0]));
        Assert.All(system.Calls, static call => Assert.Contains("limit=1000", call, StringComparison.Ordinal));
    }

    [Fact]
    public async Task By_offset_the_callers_start_page_size_and_order_are_kept()
    {
        var system = new FakeDetections((1, 10), (2, 20), (3, 30));
        var search = new DetectionSearch { Offset = 1, Limit = 5, Sort = [DetectionSort.Descending("risk_score")] };
        Assert.Equal(2, (await ((IDetectionsApi)system).EnumerateAsync(search).ToListAsync()).Count);
        Assert.Equal("mod_time= offset=1 limit=5 sort=risk_score desc", system.Calls[0]);
    }

    [Fact]
    public async Task Changes_that_share_a_time_across_pages_are_neither_lost_nor_given_twice()
    {
        var system = new FakeDetections((1, 10), (2, 20), (3, 20), (4, 20), (5, 20), (6, 30));
        List<Detection> found = await ((IDetectionsApi)system).EnumerateChangesAsync(QueryTime.FromMilliseconds(5), new DetectionSearch { Limit = 2 })
            .ToListAsync();
        Assert.Equal([1L, 2L, 3L, 4L, 5L, 6L], found.Select(static d => d.Id));
        Assert.Equal("mod_time=4 offset= limit=2 sort=mod_time asc", system.Calls[0]);
        Assert.Equal("mod_time=19 offset= limit=2 sort=mod_time asc", system.Calls[1]);
    }

    [Fact]
    public async Task A_detection_that_changes_while_it_is_read_comes_again_with_its_new_time()
    {
        FakeDetections? system = null;
        system = new FakeDetections((1, 10), (2, 20), (3, 30)) { BeforeAnswer = call => { if (call == 1) { system!.Change(1, 40); } } };
        List<Detection> found = await ((IDetectionsApi)system).EnumerateChangesAsync(QueryTime.FromMilliseconds(1), new DetectionSearch { Limit = 2 })
            .ToListAsync();
        Assert.Equal([(1L, 10L), (2L, 20L), (3L, 30L), (1L, 40L)], found.Select(static d => (d.Id, d.ModTime!.Value.ToUnixTimeMilliseconds())));
    }

    [Fact]
    public async Task Changes_since_a_relative_time_are_asked_for_as_they_were_given()
    {
        var system = new FakeDetections();
        Assert.Empty(await ((IDetectionsApi)system).EnumerateChangesAsync("-1d").ToListAsync());
        Assert.StartsWith("mod_time=-1d ", Assert.Single(system.Calls), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_reading_of_changes_sets_itself_is_refused_by_name()
    {
        IDetectionsApi api = new FakeDetections();
        DetectionSearch[] refused = [new() { Sort = [] }, new() { Offset = 1 }, new() { ModTime = "-1d" }, new() { IdOnly = true }, new() { Limit = 0 }];
        string[] named = ["Sort", "Offset", "ModTime", "IdOnly", "Limit"];
        Assert.Equal(
            named,
            refused.Select(
                search => named.Single(
                    name => Assert.Throws<ArgumentException>(() => api.EnumerateChangesAsync("-1d", search)).Message.Contains(
                        name, StringComparison.Ordinal))));
        Assert.Throws<ArgumentException>(() => api.EnumerateAsync(new DetectionSearch { Limit = -1 }));
        Assert.Throws<ArgumentNullException>(() => api.EnumerateLogsAsync(null!));
    }

    [Fact]
    public async Task Logs_are_read_to_their_total_and_a_stop_before_it_is_an_error()
    {
        var system = new FakeDetections((1, 1), (2, 2), (3, 3));
        var query = new DetectionLogQuery { Eql = "detections | limit 5", Limit = 2 };
        Assert.Equal([1L, 2L, 3L], (await ((IDetectionsApi)system).EnumerateLogsAsync(query).ToListAsync()).Select(static entry => entry.GetInt64()));
        Assert.Equal(["logs offset=0 limit=2", "logs offset=2 limit=2", "logs offset=3 limit=2"], system.Calls);
        await Assert.ThrowsAsync<PagingStoppedException>(
            () => ((IDetectionsApi)new FakeDetections((1, 1)) { Cap = 0 }).EnumerateLogsAsync(query).ToListAsync());
    }
}
