using System.Buffers.Binary;
using System.Net;
using System.Net.NetworkInformation;
using System.Text;
using ExtraHop.Client.Packets.Reading;

namespace ExtraHop.Client.Packets;

/// <content>What a pcapng capture says about itself: sections, interfaces, statistics, names, secrets. Kept up to a limit.</content>
public sealed partial class CaptureReader
{
    private const int MaxWarnings = 100;
    private const int ObjectBytes = 256;

    private readonly List<CaptureSection> _sections = [];
    private readonly List<CaptureSecrets> _secrets = [];
    private readonly Dictionary<IPAddress, string> _names = [];
    private readonly List<string> _warnings = [];
    private long _metadataBytes;

    private BlockStep ReadSection(ReadOnlySpan<byte> body, int blockLength)
    {
        var major = Read16(body[4..]);
        var minor = Read16(body[6..]);
        if ((major, minor) is not ((1, 0) or (1, 2)))
        {
            return Malformed(FormattableString.Invariant($"pcapng version {major}.{minor}; expected 1.0 (or 1.2, which is the same)"));
        }

        _known = [];
        _knownCount = 0;
        _interface = Nowhere;
        ExpectSlices(isPlain: false, 0);
        _fastBlock = BitConverter.IsLittleEndian && !_swapped ? EnhancedFrame : NeverFast;
        _fastBlockLimit = (uint)Math.Max(_options.MaxBlockBytes, _options.MaxPacketBytes + OptionRoom);
        if (!Keep(blockLength))
        {
            return TooMuchMetadata("sections");
        }

        var section = new CaptureSection(_swapped, major, minor);
        _sections.Add(section);
        var comments = new List<string>();
        var options = new CaptureOptionEnumerator(body[16..], _swapped);
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
        WarnIfBroken(options, "section header");
        return Pass(SectionType, body, blockLength);
    }

    private BlockStep ReadInterface(ReadOnlySpan<byte> body, int blockLength)
    {
        if (!Keep(blockLength))
        {
            return TooMuchMetadata("interfaces");
        }

        var description = new CaptureInterface(_knownCount, new LinkType(Read16(body)), Read32(body[4..]));
        var comments = new List<string>();
        var addresses = new List<IPAddress>();
        var options = new CaptureOptionEnumerator(body[8..], _swapped);
        while (options.MoveNext())
        {
            ReadInterfaceOption(description, options.Current, comments, addresses);
        }

        if (options.IsBroken)
        {
            // A broken option may have been the time resolution: going on could mean wrong times.
            return Malformed("An interface description whose options do not fit into their block");
        }

        description.Comments = comments;
        description.Addresses = addresses;
        description.Clock = CaptureClock.ForTicks(description.TimeResolution, description.TimeOffsetSeconds);
        _sections[^1].Add(description);
        if (_knownCount == _known.Length)
        {
            Array.Resize(ref _known, Math.Max(4, _known.Length * 2));
        }

        _known[_knownCount++] = description;
        _interface = description;
        ExpectSlices(_fastBlock == EnhancedFrame, EnhancedFrame + ((description.SnapLength + 3) & ~3L));
        return Pass(InterfaceType, body, blockLength);
    }

    private static void ReadInterfaceOption(CaptureInterface target, in CaptureOption option, List<string> comments, List<IPAddress> addresses)
    {
        ReadOnlySpan<byte> value = option.Value;
        switch (option.Code, value.Length)
        {
            case (CaptureOption.CommentCode, _):
                comments.Add(option.AsText());
                break;
            case (2, _):
                target.Name = option.AsText();
                break;
            case (3, _):
                target.Description = option.AsText();
                break;
            case (4, 8):
                addresses.Add(new IPAddress(value[..4]));
                break;
            case (5, 17):
                addresses.Add(new IPAddress(value[..16]));
                break;
            case (6, 6):
                target.MacAddress = new PhysicalAddress(value.ToArray());
                break;
            case (8, 8) when option.TryGetNumber(out var speed):
                target.BitsPerSecond = speed;
                break;
            case (9, 1):
                target.TimeResolution = value[0];
                break;
            case (11, > 0) when value[0] == 0:
                target.Filter = Encoding.UTF8.GetString(value[1..]);
                break;
            case (12, _):
                target.OperatingSystem = option.AsText();
                break;
            case (13, 1):
                // Written in bytes by most programs, in bits by some.
                target.FrameCheckLength = value[0] >= 16 ? value[0] / 8 : value[0];
                break;
            case (14, 8) when option.TryGetNumber(out var offset):
                target.TimeOffsetSeconds = (long)offset;
                break;
            case (15, _):
                target.Hardware = option.AsText();
                break;
        }
    }

    private void ReadStatistics(ReadOnlySpan<byte> body)
    {
        var id = Read32(body);
        if (id >= (uint)_knownCount)
        {
            Warn(FormattableString.Invariant($"The statistics at offset {Offset} name interface {id}, which is not described."));
            return;
        }

        CaptureInterface source = _known[id];
        var time = BinaryPrimitives.ReadUInt64LittleEndian(body[4..]);
        var statistics = new CaptureInterfaceStatistics
        {
            Timestamp = Time(_swapped ? BinaryPrimitives.ReverseEndianness(time) : ulong.RotateLeft(time, 32)),
        };
        var comments = new List<string>();
        var options = new CaptureOptionEnumerator(body[12..], _swapped);
        while (options.MoveNext())
        {
            CaptureOption option = options.Current;
            ulong? number = option.Value.Length == 8 && option.TryGetNumber(out var value) ? value : null;
            CaptureTimestamp? moment = option.TryGetTicks(out var ticks) ? Time(ticks) : null;
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
        WarnIfBroken(options, "statistics");

        CaptureTimestamp Time(ulong ticks) => new(source.Clock.ToNanoseconds(ticks));
    }

    private void ReadNames(ReadOnlySpan<byte> body)
    {
        while (body.Length >= 4)
        {
            var type = Read16(body);
            var length = Read16(body[2..]);
            if (type == 0)
            {
                return;
            }

            if (length > body.Length - 4)
            {
                Warn(FormattableString.Invariant($"The name block at offset {Offset} has a record that does not fit."));
                return;
            }

            ReadOnlySpan<byte> record = body.Slice(4, length);
            var addressLength = type switch { 1 => 4, 2 => 16, _ => length };
            if (record.Length > addressLength && Keep(length))
            {
                ReadOnlySpan<byte> name = record[addressLength..];
                var end = name.IndexOf((byte)0);
                _names.TryAdd(new IPAddress(record[..addressLength]), Encoding.UTF8.GetString(end < 0 ? name : name[..end]));
            }

            body = body[Math.Min(4 + ((length + 3) & ~3), body.Length)..];
        }
    }

    private void ReadSecrets(ReadOnlySpan<byte> body)
    {
        var length = Read32(body[4..]);
        if (length > (uint)(body.Length - 8))
        {
            Warn(FormattableString.Invariant($"The secrets at offset {Offset} claim {length} bytes; their block holds {body.Length - 8}."));
        }
        else if (Keep((int)length))
        {
            _secrets.Add(new CaptureSecrets(Read32(body), body.Slice(8, (int)length).ToArray()));
        }
    }

    private BlockStep TooMuchMetadata(string what)
    {
        Fail(CaptureFault.LimitExceeded, FormattableString.Invariant($"More {what} than the limit (MaxMetadataBytes) of {_options.MaxMetadataBytes} bytes allows to keep"));
        return BlockStep.Stop;
    }

    /// <summary>Counts what is kept, text at its size in memory; says no at the limit.</summary>
    private bool Keep(int bytes)
    {
        var cost = ObjectBytes + (2L * bytes);
        if (_metadataBytes + cost > _options.MaxMetadataBytes)
        {
            Warn("Secrets, names or comments beyond MaxMetadataBytes were not kept.");
            return false;
        }

        _metadataBytes += cost;
        return true;
    }

    private void WarnIfBroken(in CaptureOptionEnumerator options, string what)
    {
        if (options.IsBroken)
        {
            Warn(FormattableString.Invariant($"The {what} at offset {Offset} has an option that does not fit."));
        }
    }

    private void Warn(string warning)
    {
        if (_warnings.Count < MaxWarnings && (_warnings.Count == 0 || _warnings[^1] != warning))
        {
            _warnings.Add(warning);
        }
    }
}
