using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ExtraHop.Client.Rollouts;

/// <summary>What runs of a rollout noted, and what this one notes. Every note is on the disk before what it announces begins.</summary>
internal sealed class RolloutJournal : IDisposable
{
    private readonly ConcurrentDictionary<string, JournalSystem> _systems = new(StringComparer.Ordinal);
    private readonly object _gate = new();
    private readonly IJournalFile? _file;
    private readonly TimeProvider _time;
    private RolloutJournalException? _broken;

    private RolloutJournal(IJournalFile? file, TimeProvider time)
    {
        _file = file;
        _time = time;
    }

    /// <summary>What is known of systems that the journal names, by origin.</summary>
    public JournalSystem? Find(string origin) => _systems.GetValueOrDefault(origin);

    /// <summary>Takes up a journal.</summary>
    /// <exception cref="RolloutJournalException">It belongs to another list, or is damaged.</exception>
    public static RolloutJournal Open(IJournalFile file, IReadOnlyList<FleetMember> fleet, TimeProvider time, string name)
    {
        var journal = new RolloutJournal(file, time);
        try
        {
            journal.Load(file.Lines, fleet, name);
            return journal;
        }
        catch
        {
            journal.Dispose();
            throw;
        }
    }

    /// <summary>What a journal says, for a plan.</summary>
    /// <exception cref="RolloutJournalException">It belongs to another list, or is damaged.</exception>
    public static RolloutJournal Read(IReadOnlyList<string> lines, IReadOnlyList<FleetMember> fleet, TimeProvider time, string name)
    {
        var journal = new RolloutJournal(null, time);
        journal.Load(lines, fleet, name);
        return journal;
    }

    /// <summary>Notes that a run begins, and for which list where the journal is new. A rollout that is refused notes nothing.</summary>
    public void Begin(IReadOnlyList<FleetMember> fleet)
    {
        if (_file!.Lines.Count == 0)
        {
            Write(new JournalEntry { Kind = JournalEntry.FleetKind, Fleet = IdOf(fleet), Systems = fleet.Count, First = fleet[0].Origin.Authority });
        }

        Write(new JournalEntry { Kind = JournalEntry.RunKind });
    }

    /// <summary>Notes what is about to happen, or has happened, and returns when it is on the disk.</summary>
    /// <exception cref="RolloutJournalException">It cannot be written. Nothing can be from then on.</exception>
    public void Write(JournalEntry entry)
    {
        JournalEntry dated = entry with { At = _time.GetUtcNow() };
        lock (_gate)
        {
            if (_broken is not null)
            {
                throw _broken;
            }

            try
            {
                _file!.Append(JsonSerializer.Serialize(dated, JournalJson.Default.JournalEntry));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // What follows a line that is half written would be lost with it.
                throw _broken = new RolloutJournalException($"The journal cannot be written, so nothing more is begun: {error.Message}", error);
            }

            Apply(dated);
        }
    }

    public void Dispose() => _file?.Dispose();

    /// <summary>Tells a list of systems and their firmware from others. Keys do not count, nor does the order; passwords and queries of addresses stay
    /// out.</summary>
    private static string IdOf(IReadOnlyList<FleetMember> fleet) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', fleet
        .Select(static member => $"{member.Origin.AbsoluteUri} {member.System.Firmware} {member.System.Firmware.Version}")
        .Order(StringComparer.Ordinal))))).ToLowerInvariant();

    private void Load(IReadOnlyList<string> lines, IReadOnlyList<FleetMember> fleet, string name)
    {
        for (int number = 1; number <= lines.Count; number++)
        {
            JournalEntry entry = Parse(lines[number - 1], number, name);
            if (number == 1 != (entry.Kind == JournalEntry.FleetKind))
            {
                throw Damaged(name, number, null);
            }

            if (number == 1 && entry.Fleet != IdOf(fleet))
            {
                throw new RolloutJournalException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"The journal '{name}' belongs to another list: it was begun at {entry.At:u} for {entry.Systems} systems, '{entry.First}' first, and "
                        + $"this list of {fleet.Count} systems, '{fleet[0].Origin.Authority}' first, has other hosts or other firmware. Expected the list it "
                        + $"was begun with, or another journal."));
            }

            Apply(entry);
        }
    }

    private static JournalEntry Parse(string line, int number, string name)
    {
        try
        {
            return JsonSerializer.Deserialize(line, JournalJson.Default.JournalEntry) ?? throw Damaged(name, number, null);
        }
        catch (JsonException error)
        {
            throw Damaged(name, number, error);
        }
    }

    private static RolloutJournalException Damaged(string name, int number, Exception? error) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"The journal '{name}' is damaged: line {number} is no entry of a rollout. Look at the systems, and begin with another journal."), error);

    private void Apply(JournalEntry entry)
    {
        if (entry.Host is { } host)
        {
            _systems.GetOrAdd(host, static _ => new JournalSystem()).Apply(entry);
        }
    }
}
