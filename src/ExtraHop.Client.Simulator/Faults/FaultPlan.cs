using ExtraHop.Client.Simulator.Faults;

namespace ExtraHop.Client.Simulator;

/// <summary>The faults that wait for their request, oldest first. Safe to change while requests run.</summary>
public sealed class FaultPlan
{
    private readonly Gate _gate = new();
    private readonly List<ActiveFault> _entries = [];
    private int _struck;

    internal FaultPlan()
    {
    }

    /// <summary>How many requests were struck so far.</summary>
    public int Struck => Volatile.Read(ref _struck);

    /// <summary>How many faults are not used up yet.</summary>
    public int Pending
    {
        get
        {
            lock (_gate)
            {
                return _entries.Count;
            }
        }
    }

    /// <summary>Queues a fault.</summary>
    /// <exception cref="ArgumentException">A value of the fault makes no sense; the message names it.</exception>
    public void Add(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        fault.Validate();
        lock (_gate)
        {
            _entries.Add(new ActiveFault(fault));
        }
    }

    /// <summary>Drops every fault that is not used up.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
        }
    }

    /// <summary>True while a fault waits that answers before the body of a request is read.</summary>
    internal bool AnswersEarly
    {
        get
        {
            lock (_gate)
            {
                return _entries.Exists(static entry => entry.Fault.Kind == FaultKind.EarlyAnswer);
            }
        }
    }

    /// <summary>Takes the oldest fault that strikes this request.</summary>
    /// <param name="request">The request; when <paramref name="early"/>, without its body.</param>
    /// <param name="early">True asks for faults that strike before the body is read, false for all others.</param>
    internal ActiveFault? Take(RecordedRequest request, bool early = false)
    {
        lock (_gate)
        {
            foreach (ActiveFault entry in _entries)
            {
                if (entry.Fault.Kind == FaultKind.EarlyAnswer != early || !Matches(entry.Fault, request))
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
                    _entries.Remove(entry);
                }

                _struck++;
                return entry;
            }
        }

        return null;
    }

    private static bool Matches(Fault fault, RecordedRequest request) =>
        (fault.Method is null || string.Equals(fault.Method, request.Method, StringComparison.OrdinalIgnoreCase))
        && (fault.PathPrefix is null || request.Path.StartsWith(fault.PathPrefix, StringComparison.Ordinal))
        && (fault.When is null || fault.When(request));
}
