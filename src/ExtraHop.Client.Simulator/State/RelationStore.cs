namespace ExtraHop.Client.Simulator.State;

/// <summary>Which objects belong to which: both ends see the same relation.</summary>
internal sealed class RelationStore
{
    private readonly Gate _gate = new();
    private readonly Dictionary<(string Set, string Key, string Other), SortedSet<string>> _links = [];
    private readonly Comparer<string> _order = Comparer<string>.Create(static (left, right) =>
        left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(left, right));

    public void Add(string left, string leftKey, string right, string rightKey)
    {
        lock (_gate)
        {
            Side(left, leftKey, right).Add(rightKey);
            Side(right, rightKey, left).Add(leftKey);
        }
    }

    public void Remove(string left, string leftKey, string right, string rightKey)
    {
        lock (_gate)
        {
            Side(left, leftKey, right).Remove(rightKey);
            Side(right, rightKey, left).Remove(leftKey);
        }
    }

    public IReadOnlyList<string> Of(string left, string leftKey, string right)
    {
        lock (_gate)
        {
            return _links.TryGetValue((left, leftKey, right), out SortedSet<string>? keys) ? [.. keys] : [];
        }
    }

    public bool Contains(string left, string leftKey, string right, string rightKey)
    {
        lock (_gate)
        {
            return _links.TryGetValue((left, leftKey, right), out SortedSet<string>? keys) && keys.Contains(rightKey);
        }
    }

    /// <summary>Forgets every relation of an object that is gone.</summary>
    public void Forget(string set, string key)
    {
        lock (_gate)
        {
            (string Set, string Key, string Other)[] own = [.. _links.Keys.Where(link => link.Set == set && link.Key == key)];
            foreach ((string Set, string Key, string Other) link in own)
            {
                foreach (string other in _links[link].ToArray())
                {
                    Remove(set, key, link.Other, other);
                }

                _links.Remove(link);
            }
        }
    }

    private SortedSet<string> Side(string set, string key, string other) =>
        _links.TryGetValue((set, key, other), out SortedSet<string>? keys) ? keys : _links[(set, key, other)] = new SortedSet<string>(_order);
}
