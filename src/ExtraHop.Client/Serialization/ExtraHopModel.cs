using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>What every object that a system sends has in common: members that this version of the library does not know are kept, and go back unchanged when the object is sent.</summary>
public abstract record ExtraHopModel
{
    /// <summary>Members without a property of their own, by their name on the wire; null when there are none.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
