namespace ExtraHop.Client.Simulator.Tests;

/// <summary>What limited and personal writers may do with dashboards and activity maps: the guides' table of privileges.</summary>
public sealed class OwnershipTests
{
    private const string Sharing = """{"users":{"ops":"viewer"},"groups":{}}""";

    [Theory]
    [InlineData("limited", "own", 204, 204)]
    [InlineData("limited", "editor", 204, 403)]
    [InlineData("limited", "viewer", 403, 403)]
    [InlineData("limited", "foreign", 403, 403)]
    [InlineData("personal", "own", 403, 204)]
    [InlineData("personal", "editor", 403, 403)]
    [InlineData("full", "foreign", 204, 204)]
    public async Task Sharing_and_deleting_go_by_role_and_relation(string write, string relation, int sharing, int deleting)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var setup = new TestClient(system);
        Answer made = await setup.PostAsync("/users",
            $$$"""{"username":"someone","name":"Some One","password":"secret123","create_apikey":true,"granted_roles":{"write":"{{{write}}}"}}""");
        using var client = new TestClient(system, (string)made.Object["apikey"]!);
        foreach (string path in new[] { "/dashboards/1", "/activitymaps/1" })
        {
            Assert.Equal(204, (await setup.PatchAsync(path, $$"""{"owner":"{{(relation == "own" ? "someone" : "setup")}}"}""")).Status);
            if (relation is "editor" or "viewer")
            {
                Assert.Equal(204, (await setup.PutAsync(path + "/sharing", $$$"""{"users":{"someone":"{{{relation}}}"},"groups":{}}""")).Status);
            }

            Answer shared = await client.PatchAsync(path + "/sharing", Sharing);
            Assert.True(sharing == shared.Status, $"{path}: {shared.Status} {shared.Text}");
            Assert.Equal(deleting, (await client.DeleteAsync(path)).Status);
            Assert.Equal(deleting == 204 ? 404 : 200, (await setup.GetAsync(path)).Status);
        }
    }

    [Fact]
    public async Task Nothing_else_of_ones_own_may_be_changed()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var setup = new TestClient(system);
        Answer made = await setup.PostAsync("/users",
            """{"username":"someone","name":"Some One","password":"secret123","create_apikey":true,"granted_roles":{"write":"limited"}}""");
        using var client = new TestClient(system, (string)made.Object["apikey"]!);
        Assert.Equal(204, (await setup.PatchAsync("/dashboards/1", """{"owner":"someone"}""")).Status);

        Assert.Equal(403, (await client.PatchAsync("/dashboards/1", """{"owner":"ops"}""")).Status);
        Assert.Equal(403, (await client.DeleteAsync("/dashboards/99")).Status);
        Assert.Equal(403, (await client.DeleteAsync("/tags/1")).Status);
    }
}
