using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A threat collection: suspicious addresses, host names and URIs from an uploaded STIX file, which the system watches for.</summary>
public sealed record ThreatCollection : ExtraHopModel<ThreatCollection>
{
    /// <summary>The collection's ID: a number on most systems, a text on others.</summary>
    [JsonConverter(typeof(ScalarTextConverter))]
    public string Id { get; set => field = value ?? ""; } = "";

    /// <summary>The name; null where it was uploaded without one.</summary>
    public string? Name { get; set; }

    /// <summary>The uploader's own key for it, under which it can be replaced; null when it was uploaded without one.</summary>
    public string? UserKey { get; set; }

    /// <summary>How many addresses, host names and URIs it holds.</summary>
    public long? Observables { get; set; }

    /// <summary>When it was last uploaded.</summary>
    public DateTimeOffset? LastUpdated { get; set; }
}
