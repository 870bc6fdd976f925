namespace ExtraHop.Client.Conventions;

/// <summary>The rooms of the client.</summary>
internal static class ClientRooms
{
    /// <summary>The files that are in no folder.</summary>
    private const string Root = "(root)";

    private const string Common = "Resources/Common";

    /// <summary>The rooms from below, each with the rooms that it uses; all of them stand above it in this table.</summary>
    private static readonly (string Room, string[] Uses)[] s_rooms =
    [
        ("Redaction", []),
        ("Exceptions", ["Redaction"]),
        ("Json", []),
        ("Options", []),
        ("Http/Tls", ["Redaction", "Exceptions", "Options"]),
        ("Http/Telemetry", ["Exceptions"]),
        ("Http/Requests", ["Redaction", "Exceptions", "Json", "Options"]),
        ("Http/Settings", ["Json", "Options", "Http/Tls", "Http/Telemetry", "Http/Requests"]),
        ("Http/Errors", ["Redaction", "Exceptions", "Options", "Http/Requests", "Http/Settings"]),
        ("Http/Files", ["Exceptions", "Options", "Http/Requests", "Http/Errors"]),
        ("Http/Credentials", ["Redaction", "Exceptions", "Options", "Http/Telemetry", "Http/Requests", "Http/Settings", "Http/Errors"]),
        ("Http/Handlers",
            ["Redaction", "Exceptions", "Options", "Http/Tls", "Http/Telemetry", "Http/Requests", "Http/Settings", "Http/Errors", "Http/Credentials"]),
        ("Http/Raw", ["Json", "Http/Requests", "Http/Settings", "Http/Files"]),
        ("Paging", ["Exceptions", "Json", "Http/Requests"]),
        ("Jobs", ["Redaction", "Exceptions", "Json", "Options", "Http/Requests", "Http/Settings"]),
        ("Packets", ["Exceptions", "Json", "Http/Requests", "Http/Files"]),
        (Common, ["Redaction", "Json", "Http/Requests"]),
        ("Resources", ["Exceptions", "Json", "Options", "Http/Requests", "Http/Settings", "Http/Files", "Paging", "Jobs", "Packets", Common]),
        (Root, ["Exceptions", "Json", "Options", "Http/Requests", "Http/Settings", "Http/Errors", "Http/Files", "Http/Handlers", "Http/Raw", "Paging", "Jobs",
            "Packets", Common, "Resources"]),
        ("DependencyInjection", ["Exceptions", "Options", "Http/Telemetry", "Http/Requests", "Http/Settings", "Http/Handlers", "Resources", Root]),
        ("Rollouts", ["Redaction", "Exceptions", "Options", "Http/Files", "Jobs", Common, "Resources", Root]),
    ];

    /// <summary>The files that may point up, each to one room and with its reason.</summary>
    private static readonly (string File, string To, string Reason)[] s_exempt =
    [
        ("Json/ExtraHopJsonContext.cs", "Resources", "naming every type that goes over the wire is its purpose"),
        ("Json/ExtraHopJsonContext.cs", Common, "an assignment is such a type"),
        ("Json/ExtraHopJsonContext.cs", "Jobs", "a job is such a type"),
        ("Json/ExtraHopJsonContext.cs", "Packets", "a search for packets is such a type"),
        ("Exceptions/ApiErrorDetails.cs", Common, "an error may list the items of an assignment that failed"),
        ("Exceptions/ExtraHopApiException.cs", Common, "hands that list out"),
        ("Http/Errors/ApiErrorBody.cs", Common, "reads that list"),
        ("Packets/Search/PacketSearch.For.cs", "Resources", "the way from a record to its packets begins at a record"),
    ];

    public static RoomTable Table { get; } = new("src/ExtraHop.Client/", "ExtraHop.Client", s_rooms, s_exempt, RoomOf);

    /// <summary>The folder at the top; below <c>Http</c> and in <c>Resources/Common</c> the one within.</summary>
    private static string RoomOf(string path) => path.Split('/') switch
    {
        [_] => Root,
        ["Http", var room, ..] => "Http/" + room,
        ["Resources", "Common", ..] => Common,
        [var folder, ..] => folder,
        _ => throw new ArgumentException($"'{path}' is no path of the client."),
    };
}
