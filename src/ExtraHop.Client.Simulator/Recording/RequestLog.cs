using System.Collections;

namespace ExtraHop.Client.Simulator;

/// <summary>The latest requests, oldest first. Each member looks at the moment: take a copy (<c>.ToArray()</c>) while requests run.</summary>
public sealed class RequestLog : IReadOnlyList<RecordedRequest>
{
    private readonly Gate _gate = new();
    private readonly Queue<RecordedRequest> _entries = new();
    private readonly int _capacity;
    private long _received;

    internal RequestLog(int capacity) => _capacity = capacity;

    /// <summary>How many are kept.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _entries.Count;
            }
        }
    }

    /// <inheritdoc/>
    public RecordedRequest this[int index]
    {
        get
        {
            lock (_gate)
            {
                return _entries.ElementAt(index);
            }
        }
    }

    /// <summary>Forgets every request.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
        }
    }

    /// <summary>Walks over a copy.</summary>
    public IEnumerator<RecordedRequest> GetEnumerator()
    {
        RecordedRequest[] copy;
        lock (_gate)
        {
            copy = [.. _entries];
        }

        return ((IEnumerable<RecordedRequest>)copy).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Called once a request is over, whether it was answered or not.</summary>
    internal Action<RecordedRequest>? Ended { get; set; }

    internal long NextNumber() => Interlocked.Increment(ref _received);

    internal void Add(RecordedRequest request)
    {
        lock (_gate)
        {
            if (_entries.Count == _capacity)
            {
                _entries.Dequeue();
            }

            _entries.Enqueue(request);
        }
    }
}
