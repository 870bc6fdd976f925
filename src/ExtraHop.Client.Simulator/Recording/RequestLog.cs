using System.Collections;

namespace ExtraHop.Client.Simulator;

/// <summary>The latest requests, oldest first. Each member looks at the moment: take a copy (<c>.ToArray()</c>) while requests run.</summary>
public sealed class RequestLog : IReadOnlyList<RecordedRequest>
{
    private readonly Gate gate = new();
    private readonly Queue<RecordedRequest> entries = new();
    private readonly int capacity;
    private long received;

    internal RequestLog(int capacity) => this.capacity = capacity;

    /// <summary>How many are kept.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return entries.Count;
            }
        }
    }

    /// <inheritdoc/>
    public RecordedRequest this[int index]
    {
        get
        {
            lock (gate)
            {
                return entries.ElementAt(index);
            }
        }
    }

    /// <summary>Forgets every request.</summary>
    public void Clear()
    {
        lock (gate)
        {
            entries.Clear();
        }
    }

    /// <summary>Walks over a copy.</summary>
    public IEnumerator<RecordedRequest> GetEnumerator()
    {
        RecordedRequest[] copy;
        lock (gate)
        {
            copy = [.. entries];
        }

        return ((IEnumerable<RecordedRequest>)copy).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Called once a request is over, whether it was answered or not.</summary>
    internal Action<RecordedRequest>? Ended { get; set; }

    internal long NextNumber() => Interlocked.Increment(ref received);

    internal void Add(RecordedRequest request)
    {
        lock (gate)
        {
            if (entries.Count == capacity)
            {
                entries.Dequeue();
            }

            entries.Enqueue(request);
        }
    }
}
