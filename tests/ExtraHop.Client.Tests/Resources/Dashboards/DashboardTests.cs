using System.Net;
using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Resources.Dashboards;

public sealed class DashboardTests
{
    [Fact]
    public async Task A_dashboard_is_found_by_number_and_by_short_code()
    {
        var handler = new StubHandler(_ => StubHandler.Json("""{"id":7}"""));
        using ExtraHopClient client = handler.Client();

        await client.Dashboards.GetAsync(7);
        await client.Dashboards.GetAsync(DashboardId.FromShortCode("aB3x"));
        await client.Dashboards.GetAsync(DashboardId.FromShortCode("~aB3x"));

        Assert.Equal(["GET /api/v1/dashboards/7", "GET /api/v1/dashboards/~aB3x", "GET /api/v1/dashboards/~aB3x"], handler.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData(" ")]
    public void A_blank_short_code_is_refused(string code) => Assert.Throws<ArgumentException>(() => DashboardId.FromShortCode(code));

    [Fact]
    public async Task Sharing_names_one_user_or_group_and_null_takes_it_away()
    {
        var bodies = new List<string>();
        var handler = new StubHandler(async (request, token) =>
        {
            bodies.Add(await request.Content!.ReadAsStringAsync(token));
            return StubHandler.Empty(HttpStatusCode.NoContent);
        });
        using ExtraHopClient client = handler.Client();

        await client.Dashboards.ShareWithUserAsync(7, "ada", SharingLevel.Viewer);
        await client.Dashboards.ShareWithUserAsync(7, "ada", null);
        await client.Dashboards.ShareWithGroupAsync(7, "local.staff", new SharingLevel("editor"));

        Assert.Equal(["""{"users":{"ada":"viewer"}}""", """{"users":{"ada":null}}""", """{"groups":{"local.staff":"editor"}}"""], bodies);
    }

    [Fact]
    public async Task A_group_without_its_kind_is_refused_before_anything_is_sent()
    {
        var handler = new StubHandler(_ => throw new InvalidOperationException("Something was sent."));
        using ExtraHopClient client = handler.Client();

        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => client.Dashboards.ShareWithGroupAsync(7, "staff", SharingLevel.Viewer));

        Assert.Contains("local.staff", error.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }
}
