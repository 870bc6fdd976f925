namespace ExtraHop.Client.Conventions;

/// <summary>The rooms of the simulator: what it knows, what a call passes through, and the handlers, which know nothing of the wire.</summary>
internal static class SimulatorRooms
{
    /// <summary>The rooms from below, each with the rooms that it uses; all of them stand above it in this table.</summary>
    private static readonly (string Room, string[] Uses)[] s_rooms =
    [
        ("Values", []),
        ("Catalogue", []),
        ("Options", []),
        ("Samples", ["Values", "Catalogue"]),
        ("Calls", ["Values"]),
        ("Routing", ["Catalogue"]),
        ("Recording", ["Calls", "Routing"]),
        ("Faults", ["Calls", "Recording"]),
        ("Filters", ["Values", "Calls"]),
        ("Eql", ["Calls", "Filters"]),
        ("Jobs", ["Values", "Options"]),
        ("State", ["Values", "Catalogue", "Options", "Samples", "Jobs"]),
        ("World", ["Values", "Catalogue", "Options", "Samples", "Calls", "Filters", "State"]),
        ("Rules", ["Values", "Catalogue", "Options", "Calls", "State"]),
        ("Engine", ["Values", "Catalogue", "Options", "Samples", "Calls", "Routing", "Jobs", "State", "Rules"]),
        ("Packets", ["Values", "Catalogue", "Options", "Calls", "State", "World", "Engine"]),
        ("Records", ["Values", "Options", "Calls", "Filters", "Eql", "State", "World", "Packets"]),
        ("Handlers",
            ["Values", "Catalogue", "Options", "Samples", "Calls", "Filters", "Eql", "Jobs",
                "State", "World", "Rules", "Engine", "Packets", "Records"]),
        ("Hosting",
            ["Values", "Catalogue", "Options", "Calls", "Routing", "Recording", "Faults", "Jobs",
                "State", "World", "Rules", "Engine", "Handlers"]),
    ];

    public static RoomTable Table { get; } = new("src/ExtraHop.Client.Simulator/", "ExtraHop.Client.Simulator", s_rooms, [], RoomOf);

    /// <summary>The folder; what is beside the folders is of no room.</summary>
    private static string RoomOf(string path) => path.Contains('/', StringComparison.Ordinal) ? path.Split('/')[0] : RoomTable.None;
}
