using System.Net;
using System.Text;

namespace ExtraHop.Client.Packets.Reading;

/// <summary>What a capture says about itself: sections, interfaces, statistics, names, secrets. Kept up to a limit.</summary>
/// <param name="maxBytes">The limit.</param>
internal sealed class CaptureMetadata(int maxBytes)
{
    private const int MaxWarnings = 100;
    private const int ObjectBytes = 256;

    private readonly List<CaptureSection> _sections = [];
    private readonly List<CaptureSecrets> _secrets = [];
    private readonly Dictionary<IPAddress, string> _names = [];
    private readonly List<string> _warnings = [];
    private long _bytes;

    public IReadOnlyList<CaptureSection> Sections => _sections;

    /// <summary>The interfaces of the section at hand.</summary>
    public IReadOnlyList<CaptureInterface> Interfaces => _sections.Count == 0 ? [] : _sections[^1].Interfaces;

    public IReadOnlyList<CaptureSecrets> Secrets => _secrets;

    public IReadOnlyDictionary<IPAddress, string> Names => _names;

    public IReadOnlyList<string> Warnings => _warnings;

    /// <summary>Notes the only section of a classic capture.</summary>
    public void Add(CaptureSection section) => _sections.Add(section);

    /// <summary>Reads a section header.</summary>
    /// <param name="block">The block.</param>
    /// <param name="offset">Where it starts in the capture, for warnings.</param>
    /// <param name="stop">Why the capture cannot be read further.</param>
    public bool TryAddSection(in PcapngBlock block, long offset, out ReadStop stop)
    {
        ReadOnlySpan<byte> body = block.Body;
        ushort major = block.Order.UInt16(body[4..]);
        ushort minor = block.Order.UInt16(body[6..]);
        if ((major, minor) is not ((1, 0) or (1, 2)))
        {
            stop = ReadStop.Malformed(FormattableString.Invariant($"pcapng version {major}.{minor}; expected 1.0 (or 1.2, which is the same)"));
            return false;
        }

        if (!Keep(block.Bytes.Length))
        {
            stop = TooMuch("sections");
            return false;
        }

        stop = default;
        var section = new CaptureSection(block.Order.IsBigEndian, major, minor);
        _sections.Add(section);
        var comments = new List<string>();
        var options = new CaptureOptionEnumerator(body[16..], block.Order.IsBigEndian);
        while (options.MoveNext())
        {
            switch (options.Current.Code)
            {
                case CaptureOption.CommentCode:
                    comments.Add(options.Current.AsText());
                    break;
                case 2:
                    section.Hardware = options.Current.AsText();
                    break;
                case 3:
                    section.OperatingSystem = options.Current.AsText();
                    break;
                case 4:
                    section.Application = options.Current.AsText();
                    break;
            }
        }

        section.Comments = comments;
        WarnIfBroken(options, "section header", offset);
        return true;
    }

    /// <summary>Reads the description of an interface of the section at hand.</summary>
    /// <param name="block">The block.</param>
    /// <param name="stop">Why the capture cannot be read further.</param>
    /// <returns>Null where it cannot.</returns>
    public CaptureInterface? AddInterface(in PcapngBlock block, out ReadStop stop)
    {
        if (!Keep(block.Bytes.Length))
        {
            stop = TooMuch("interfaces");
            return null;
        }

        CaptureInterface? description = InterfaceDescription.Read(block, Interfaces.Count);
        if (description is null)
        {
            // A broken option may have been the time resolution: going on could mean wrong times.
            stop = ReadStop.Malformed("An interface description whose options do not fit into their block");
            return null;
        }

        stop = default;
        _sections[^1].Add(description);
        return description;
    }

    /// <summary>Reads the statistics of an interface.</summary>
    public void AddStatistics(in PcapngBlock block, long offset)
    {
        ReadOnlySpan<byte> body = block.Body;
        uint id = block.Order.UInt32(body);
        if (id >= (uint)Interfaces.Count)
        {
            Warn(FormattableString.Invariant($"The statistics at offset {offset} name interface {id}, which is not described."));
            return;
        }

        CaptureInterface source = Interfaces[(int)id];
        var statistics = new CaptureInterfaceStatistics { Timestamp = Time(block.Order.Ticks(body[4..])) };
        var comments = new List<string>();
        var options = new CaptureOptionEnumerator(body[12..], block.Order.IsBigEndian);
        while (options.MoveNext())
        {
            CaptureOption option = options.Current;
            ulong? number = option.Value.Length == 8 && option.TryGetNumber(out ulong value) ? value : null;
            CaptureTimestamp? moment = option.TryGetTicks(out ulong ticks) ? Time(ticks) : null;
            switch (option.Code)
            {
                case CaptureOption.CommentCode when Keep(option.Value.Length):
                    comments.Add(option.AsText());
                    break;
                case 2:
                    statistics = statistics with { Start = moment };
                    break;
                case 3:
                    statistics = statistics with { End = moment };
                    break;
                case 4:
                    statistics = statistics with { Received = number };
                    break;
                case 5:
                    statistics = statistics with { Dropped = number };
                    break;
                case 6:
                    statistics = statistics with { Accepted = number };
                    break;
                case 7:
                    statistics = statistics with { DroppedBySystem = number };
                    break;
                case 8:
                    statistics = statistics with { Delivered = number };
                    break;
            }
        }

        source.Statistics = statistics with { Comments = comments };
        WarnIfBroken(options, "statistics", offset);

        CaptureTimestamp Time(ulong ticks) => new(source.Clock.ToNanoseconds(ticks));
    }

    /// <summary>Reads names of addresses; the first of several counts.</summary>
    public void AddNames(in PcapngBlock block, long offset)
    {
        ReadOnlySpan<byte> body = block.Body;
        while (body.Length >= 4)
        {
            ushort type = block.Order.UInt16(body);
            ushort length = block.Order.UInt16(body[2..]);
            if (type == 0)
            {
                return;
            }

            if (length > body.Length - 4)
            {
                Warn(FormattableString.Invariant($"The name block at offset {offset} has a record that does not fit."));
                return;
            }

            ReadOnlySpan<byte> record = body.Slice(4, length);
            int addressLength = type switch { 1 => 4, 2 => 16, _ => length };
            if (record.Length > addressLength && Keep(length))
            {
                ReadOnlySpan<byte> name = record[addressLength..];
                int end = name.IndexOf((byte)0);
                _names.TryAdd(new IPAddress(record[..addressLength]), Encoding.UTF8.GetString(end < 0 ? name : name[..end]));
            }

            body = body[Math.Min(4 + ((length + 3) & ~3), body.Length)..];
        }
    }

    /// <summary>Reads secrets.</summary>
    public void AddSecrets(in PcapngBlock block, long offset)
    {
        ReadOnlySpan<byte> body = block.Body;
        uint length = block.Order.UInt32(body[4..]);
        if (length > (uint)(body.Length - 8))
        {
            Warn(FormattableString.Invariant($"The secrets at offset {offset} claim {length} bytes; their block holds {body.Length - 8}."));
        }
        else if (Keep((int)length))
        {
            _secrets.Add(new CaptureSecrets(block.Order.UInt32(body), body.Slice(8, (int)length).ToArray()));
        }
    }

    /// <summary>Notes what is odd, once where it follows itself.</summary>
    public void Warn(string warning)
    {
        if (_warnings.Count < MaxWarnings && (_warnings.Count == 0 || _warnings[^1] != warning))
        {
            _warnings.Add(warning);
        }
    }

    private ReadStop TooMuch(string what) =>
        ReadStop.TooLarge(FormattableString.Invariant($"More {what} than the limit (MaxMetadataBytes) of {maxBytes} bytes allows to keep"));

    /// <summary>Counts what is kept, text at its size in memory; says no at the limit.</summary>
    private bool Keep(int bytes)
    {
        long cost = ObjectBytes + (2L * bytes);
        if (_bytes + cost > maxBytes)
        {
            Warn("Secrets, names or comments beyond MaxMetadataBytes were not kept.");
            return false;
        }

        _bytes += cost;
        return true;
    }

    private void WarnIfBroken(in CaptureOptionEnumerator options, string what, long offset)
    {
        if (options.IsBroken)
        {
            Warn(FormattableString.Invariant($"The {what} at offset {offset} has an option that does not fit."));
        }
    }
}
