namespace ExtraHop.Client.Conventions;

public sealed class PublicApiTests
{
    [Fact]
    public void The_client_offers_what_is_committed() =>
        Snapshot.Matches(PublicApi.Of(typeof(IExtraHopClient).Assembly), "tests/ExtraHop.Client.Conventions/PublicApi.Client.verified.txt");

    [Fact]
    public void The_simulator_offers_what_is_committed() =>
        Snapshot.Matches(PublicApi.Of(typeof(Simulator.ExtraHopSimulator).Assembly), "tests/ExtraHop.Client.Conventions/PublicApi.Simulator.verified.txt");
}
