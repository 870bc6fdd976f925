using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What every object of the API has in common, sent or received: members that this version of the library does not know, and a form as JSON and as a
/// line of text.</summary>
public abstract record ExtraHopModel
{
    /// <summary>Members without a property of their own, by their name on the wire; null when there are none. They are kept when the object is read and sent
    /// when it is written.</summary>
    /// <remarks><see cref="ExtraHopJson.Members"/> makes them from JSON: <c>AdditionalProperties = ExtraHopJson.Members("""{"beta":true}""")</c>.</remarks>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>The object as JSON: the names of the API, without members that are null or were never set, with those of
    /// <see cref="AdditionalProperties"/>.</summary>
    /// <param name="indented">Whether to break lines, for people to read.</param>
    /// <remarks>Secrets are part of it. To forward an answer byte for byte, use
    /// <see cref="IExtraHopClient.SendAsync(RawRequest, CancellationToken)"/>.</remarks>
    /// <exception cref="NotSupportedException">The type is not one of this library's.</exception>
    public string ToJson(bool indented = false) => ExtraHopJson.Write(this, ExtraHopJson.Options.GetTypeInfo(GetType()), indented);

    /// <summary>One line for people: the members that are set, by their names in the API. Secrets are left out.</summary>
    public sealed override string ToString() => Summary ?? ModelText.Of(this);

    /// <summary>What <see cref="ToString"/> gives in place of the members; null where it lists them.</summary>
    internal virtual string? Summary => null;
}
