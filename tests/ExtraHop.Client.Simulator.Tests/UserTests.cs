namespace ExtraHop.Client.Simulator.Tests;

/// <summary>What a move of users to another sign-on needs: remote users, members of groups, heirs.</summary>
public sealed class UserTests
{
    [Theory]
    [InlineData("nobody")]
    [InlineData("ops")]
    public async Task An_heir_who_cannot_be_is_refused_and_the_user_stays(string heir)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);

        Answer answer = await client.DeleteAsync("/users/ops?dest_user=" + heir);

        Assert.Equal(422, answer.Status);
        Assert.Contains(heir, answer.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await client.GetAsync("/users/ops")).Status);
    }

    [Theory]
    [InlineData("?dest_user=viewer", "viewer")]
    [InlineData("", "ops")]
    public async Task Dashboards_and_maps_of_a_deleted_user_go_to_the_heir_and_to_nobody_else(string query, string owner)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        foreach (string path in new[] { "/dashboards/1", "/activitymaps/1" })
        {
            Assert.Equal(204, (await client.PatchAsync(path, """{"owner":"ops"}""")).Status);
        }

        string? other = (await client.GetAsync("/dashboards/2")).Object["owner"]?.GetValue<string>();
        Assert.Equal(204, (await client.DeleteAsync("/users/ops" + query)).Status);

        Assert.Equal(owner, (await client.GetAsync("/dashboards/1")).Object["owner"]!.GetValue<string>());
        Assert.Equal(owner, (await client.GetAsync("/activitymaps/1")).Object["owner"]!.GetValue<string>());
        Assert.Equal(other, (await client.GetAsync("/dashboards/2")).Object["owner"]?.GetValue<string>());
        Assert.Equal(404, (await client.GetAsync("/users/ops")).Status);
    }

    [Fact]
    public async Task A_remote_user_is_there_and_the_members_of_a_group_are_one_object()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);

        Assert.Contains((await client.GetAsync("/users")).Array, user => user!["type"]!.GetValue<string>() == "remote");
        string group = (await client.GetAsync("/usergroups")).Array[0]!["id"]!.ToString();
        Assert.Equal("member", (await client.GetAsync($"/usergroups/{group}/members")).Object["users"]!["ops"]!.GetValue<string>());
        Assert.Equal(404, (await client.GetAsync("/usergroups/none/members")).Status);
    }
}
