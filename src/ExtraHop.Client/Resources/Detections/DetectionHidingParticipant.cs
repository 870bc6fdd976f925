using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>A detection hiding participant.</summary>
public sealed record DetectionHidingParticipant : ExtraHopModel
{
    /// <summary>The object hostname: one name or a list.</summary>
    public JsonElement? ObjectHostname { get; set; }

    /// <summary>The object number.</summary>
    public long? ObjectId { get; set; }

    /// <summary>The object locality: request form for locality_type.</summary>
    public Locality? ObjectLocality { get; set; }

    /// <summary>The object scanner: one service, a list, or Any.</summary>
    public JsonElement? ObjectScanner { get; set; }

    /// <summary>The object type.</summary>
    public HidingParticipantType ObjectType { get; set; }

    /// <summary>The object value: address, CIDR block or list; answers carry locality here.</summary>
    public JsonElement? ObjectValue { get; set; }
}
