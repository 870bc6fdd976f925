using System.Collections.Concurrent;

namespace ExtraHop.Client.Simulator.State;

/// <summary>All collections by their path, such as <c>tags</c> or <c>detections/rules/hiding</c>.</summary>
internal sealed class ResourceStore
{
    private readonly ConcurrentDictionary<string, Lazy<IResourceSet>> _sets = new(StringComparer.Ordinal);

    public void Register(IResourceSet set) => _sets[set.Name] = new Lazy<IResourceSet>(set);

    public IResourceSet GetOrAdd(string name, Func<IResourceSet> make) => _sets.GetOrAdd(name, _ => new Lazy<IResourceSet>(make)).Value;

    public IResourceSet? Find(string name) => _sets.TryGetValue(name, out Lazy<IResourceSet>? set) ? set.Value : null;

    /// <summary>A collection that is known to live in memory.</summary>
    public ResourceCollection Collection(string name) => (ResourceCollection)(Find(name)
        ?? throw new InvalidOperationException($"There is no collection '{name}'."));

    /// <summary>Drops the collections that live below an object that is gone.</summary>
    public void DropBelow(string path)
    {
        foreach (string name in _sets.Keys.Where(name => name.StartsWith(path + "/", StringComparison.Ordinal)))
        {
            _sets.TryRemove(name, out _);
        }
    }
}
