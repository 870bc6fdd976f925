namespace ExtraHop.Client.Simulator;

/// <summary>The faults that wait for their request, oldest first. Safe to change while requests run.</summary>
public sealed class FaultPlan
{
    private readonly Gate gate = new();
    private readonly List<Entry> entries = [];
    private int struck;

    internal FaultPlan()
    {
    }

    /// <summary>How many requests were struck so far.</summary>
    public int Struck => Volatile.Read(ref struck);

    /// <summary>How many faults are not used up yet.</summary>
    public int Pending
    {
        get
        {
            lock (gate)
            {
                return entries.Count;
            }
        }
    }

    /// <summary>Queues a fault.</summary>
    /// <exception cref="ArgumentException">A value of the fault makes no sense; the message names it.</exception>
    public void Add(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        fault.Validate();
        lock (gate)
        {
            entries.Add(new Entry(fault));
        }
    }

    /// <summary>Drops every fault that is not used up.</summary>
    public void Clear()
    {
        lock (gate)
        {
            entries.Clear();
        }
    }

    /// <summary>Takes the oldest fault that strikes this request.</summary>
    internal Fault? Take(RecordedRequest request)
    {
        lock (gate)
        {
            foreach (var entry in entries)
            {
                if (!Matches(entry.Fault, request))
                {
                    continue;
                }

                if (entry.ToSkip > 0)
                {
                    entry.ToSkip--;
                    continue;
                }

                if (entry.Left != int.MaxValue && --entry.Left == 0)
                {
                    entries.Remove(entry);
                }

                struck++;
                return entry.Fault;
            }
        }

        return null;
    }

    private static bool Matches(Fault fault, RecordedRequest request) =>
        (fault.Method is null || string.Equals(fault.Method, request.Method, StringComparison.OrdinalIgnoreCase))
        && (fault.PathPrefix is null || request.Path.StartsWith(fault.PathPrefix, StringComparison.Ordinal))
        && (fault.When is null || fault.When(request));

    private sealed class Entry(Fault fault)
    {
        public Fault Fault { get; } = fault;

        public int ToSkip { get; set; } = fault.Skip;

        public int Left { get; set; } = fault.Times;
    }
}
