using System.Collections;

namespace ExtraHop.Client.Resources.Triggers;

/// <summary>A list that came as one text, and goes back as one.</summary>
internal sealed class HintList<T>(IReadOnlyList<T> items) : IReadOnlyList<T>
{
    public int Count => items.Count;

    public T this[int index] => items[index];

    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
