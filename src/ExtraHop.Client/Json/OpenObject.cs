using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A JSON object whose members the API does not fix: a configuration, a bundle, an answer without a documented shape. Order, nulls and the spelling of
/// numbers survive reading and writing.</summary>
/// <typeparam name="TSelf">The object's own type.</typeparam>
/// <remarks>Its text form counts the members and shows none, for configurations hold secrets.</remarks>
public abstract record OpenObject<TSelf> : ExtraHopModel<TSelf>
    where TSelf : OpenObject<TSelf>
{
    private protected OpenObject()
    {
    }

    /// <summary>The names of the members, in the order of the document.</summary>
    [JsonIgnore]
    public IReadOnlyCollection<string> Names => AdditionalProperties is { } members ? [.. members.Keys] : [];

    /// <summary>A member by its name on the wire. Setting keeps the place of one that exists and appends one that does not.</summary>
    /// <param name="name">The name, in the document's own case.</param>
    /// <exception cref="KeyNotFoundException">There is no such member; the message names those that there are.</exception>
    /// <exception cref="ArgumentException">The value to set is undefined, which is no JSON.</exception>
    public JsonElement this[string name]
    {
        get => TryGet(name, out JsonElement value)
            ? value
            : throw new KeyNotFoundException(
                $"There is no member '{name}' here; there {(Names.Count == 0 ? "are none" : "are: " + string.Join(", ", Names))}.");
        set
        {
            ArgumentNullException.ThrowIfNull(name);
            if (value.ValueKind == JsonValueKind.Undefined)
            {
                throw new ArgumentException($"The value of '{name}' is undefined, which is no JSON; use a JSON null to set null.", nameof(value));
            }

            (AdditionalProperties ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal))[name] = value;
        }
    }

    /// <summary>Looks for a member.</summary>
    /// <param name="name">The name, in the document's own case.</param>
    /// <param name="value">The member; a JSON null counts as one.</param>
    public bool TryGet(string name, out JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(name);
        value = default;
        return AdditionalProperties is { } members && members.TryGetValue(name, out value);
    }

    /// <summary>Takes a member out.</summary>
    /// <param name="name">The name, in the document's own case.</param>
    /// <returns>False when there is no such member.</returns>
    public bool Remove(string name)
    {
        if (!TryGet(name, out _))
        {
            return false;
        }

        // A dictionary fills the gap of a removed entry with the next new one; a copy keeps the document's order.
        AdditionalProperties = AdditionalProperties!.Where(m => m.Key != name).ToDictionary(StringComparer.Ordinal);
        return true;
    }

    /// <summary>Names the type and counts its members.</summary>
    internal sealed override string? Summary => $"{GetType().Name} ({Names.Count} members)";
}
