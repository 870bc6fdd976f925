using System.Text.Json;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Which traffic belongs to an application.</summary>
public sealed record ApplicationCriteria : ExtraHopModel<ApplicationCriteria>
{
    /// <summary>What happens with protocols that are not named: <c>any</c> takes them in, <c>none</c> leaves them out.</summary>
    public string ProtocolDefault { get; set => field = value ?? ""; } = "";

    /// <summary>Protocols and the role in which the sources speak them, as an object; one document has a list. Kept as JSON, since two versions
    /// disagree.</summary>
    public JsonElement? Protocols { get; set; }

    /// <summary>The devices and groups whose traffic counts.</summary>
    public IReadOnlyList<ApplicationSource> Sources { get; set => field = value ?? Unset<ApplicationSource>.List; } = Unset<ApplicationSource>.List;
}
