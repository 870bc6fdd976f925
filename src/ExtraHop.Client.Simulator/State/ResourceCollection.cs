using System.Globalization;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.State;

/// <summary>A collection in memory, in the order of creation.</summary>
internal sealed class ResourceCollection(string name, string keyField) : IResourceSet
{
    private readonly Gate _gate = new();
    private readonly Dictionary<string, (long Order, JsonObject Value)> _items = new(StringComparer.Ordinal);
    private long _lastOrder;
    private long _lastId;

    public string Name { get; } = name;

    /// <summary>The member that paths name the object by.</summary>
    public string KeyField { get; } = keyField;

    public long NextId()
    {
        lock (_gate)
        {
            return ++_lastId;
        }
    }

    public bool Contains(string key)
    {
        lock (_gate)
        {
            return _items.ContainsKey(key);
        }
    }

    public JsonObject? Find(string key)
    {
        lock (_gate)
        {
            return _items.TryGetValue(key, out (long Order, JsonObject Value) item) ? (JsonObject)item.Value.DeepClone() : null;
        }
    }

    public IEnumerable<JsonObject> List()
    {
        lock (_gate)
        {
            return [.. _items.Values.OrderBy(item => item.Order).Select(item => (JsonObject)item.Value.DeepClone())];
        }
    }

    /// <summary>Adds an object unless its key, or another object that the predicate refuses, is there already.</summary>
    public bool TryAdd(JsonObject value, Func<JsonObject, bool>? conflictsWith = null)
    {
        string key = KeyOf(value);
        lock (_gate)
        {
            if (_items.ContainsKey(key) || (conflictsWith is not null && _items.Values.Any(item => conflictsWith(item.Value))))
            {
                return false;
            }

            _items[key] = (++_lastOrder, (JsonObject)value.DeepClone());
            if (long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out long id))
            {
                _lastId = Math.Max(_lastId, id);
            }

            return true;
        }
    }

    public bool Any(Func<JsonObject, bool> predicate)
    {
        lock (_gate)
        {
            return _items.Values.Any(item => predicate(item.Value));
        }
    }

    public bool Change(string key, Action<JsonObject> change)
    {
        lock (_gate)
        {
            if (!_items.TryGetValue(key, out (long Order, JsonObject Value) item))
            {
                return false;
            }

            change(item.Value);
            return true;
        }
    }

    public bool Remove(string key)
    {
        lock (_gate)
        {
            return _items.Remove(key);
        }
    }

    public string KeyOf(JsonObject value) => JsonText.Of(value[KeyField])
        ?? throw new InvalidOperationException($"An object of '{Name}' has no '{KeyField}'.");
}
