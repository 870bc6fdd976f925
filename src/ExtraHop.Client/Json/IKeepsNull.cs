namespace ExtraHop.Client.Json;

/// <summary>An object of which one member says something by being null.</summary>
internal interface IKeepsNull
{
    /// <summary>Whether a member goes out, be it as null.</summary>
    /// <param name="name">The member's name on the wire.</param>
    /// <returns>Null for members that go out when they are not null, as everywhere else.</returns>
    bool? Sends(string name);
}
