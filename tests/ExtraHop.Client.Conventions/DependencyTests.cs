namespace ExtraHop.Client.Conventions;

/// <summary>The rooms of the client and of the simulator stand above each other, and which room uses which is a table: an arrow that it does not list fails,
/// and so does a listed one that is gone.</summary>
public sealed class DependencyTests
{
    public static TheoryData<string> Projects { get; } = ["client", "simulator"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_room_is_in_the_table(string project) => Assert.Equal(TableOf(project).Listed, TableOf(project).Built);

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_table_points_down_only(string project) => Assert.Empty(TableOf(project).ListedUpwards);

    [Theory]
    [MemberData(nameof(Projects))]
    public void Rooms_use_what_the_table_lists(string project) => Assert.Empty(TableOf(project).NotListed);

    [Theory]
    [MemberData(nameof(Projects))]
    public void What_the_table_lists_is_used(string project) => Assert.Empty(TableOf(project).NotUsed);

    [Theory]
    [MemberData(nameof(Projects))]
    public void What_may_point_up_does(string project) => Assert.Empty(TableOf(project).ExemptInVain);

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_namespace_of_internals_is_their_folder(string project) => Assert.Empty(TableOf(project).InAnotherNamespace);

    private static RoomTable TableOf(string project) => project == "client" ? ClientRooms.Table : SimulatorRooms.Table;
}
