namespace ExtraHop.Client.Packets.Flows;

/// <summary>Keeps the best few of many, in their order, without keeping the others.</summary>
internal sealed class Ranking<T>(int count, IComparer<T> order)
{
    // The worst of those kept comes first.
    private readonly PriorityQueue<T, T> _kept = new(Comparer<T>.Create((left, right) => order.Compare(right, left)));

    public void Add(T item)
    {
        if (_kept.Count < count)
        {
            _kept.Enqueue(item, item);
        }
        else if (count > 0 && order.Compare(item, _kept.Peek()) < 0)
        {
            _kept.EnqueueDequeue(item, item);
        }
    }

    /// <summary>Takes them, the best first.</summary>
    public IReadOnlyList<T> Take()
    {
        var items = new T[_kept.Count];
        for (int i = items.Length - 1; i >= 0; i--)
        {
            items[i] = _kept.Dequeue();
        }

        return items;
    }
}
