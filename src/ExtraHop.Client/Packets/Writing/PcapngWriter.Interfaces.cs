using System.Runtime.InteropServices;
using System.Text;

namespace ExtraHop.Client.Packets;

/// <content>Sections, and the interfaces in them.</content>
public sealed partial class PcapngWriter
{
    // Type and length in front, the length again behind.
    private const int BlockFrame = 12;

    private void StartSection()
    {
        _descriptions.Clear();
        _described = 0;
        _lastInterface = null;
        _block.Start().Number32(0x1A2B3C4D).Number16(1).Number16(0).Number64(ulong.MaxValue).Option(4, _options.Application).EndOptions();
        _block.WriteTo(_output, 0x0A0D0D0A);
    }

    private void EnsureInterface()
    {
        if (!_closed)
        {
            _closed = true;
            DescribeAnnounced(null, 0);
            if (_descriptions.Count == 0)
            {
                Describe(new CaptureInterface(0, LinkType.Ethernet, 0), _options.SliceBytes);
            }
        }
    }

    /// <summary>The description of an interface in which a packet of so many bytes fits; written first, if there is none.</summary>
    private Description Find(CaptureInterface source, int captured)
    {
        DescribeAnnounced(source, captured);
        if (!ReferenceEquals(source, _lastInterface))
        {
            _lastInterface = source;
            _last = _descriptions.TryGetValue(source, out Description known) ? known : Describe(source, Snap(source, captured));
        }

        // Captures exceed their own snap length; other programs would cut the packet, or refuse it.
        return _last.Snap != 0 && captured > _last.Snap ? _last = Describe(source, _options.SliceBytes) : _last;
    }

    private void DescribeAnnounced(CaptureInterface? next, int captured)
    {
        foreach (CaptureInterface description in _announced)
        {
            if (!_descriptions.ContainsKey(description))
            {
                Describe(description, Snap(description, ReferenceEquals(description, next) ? captured : 0));
            }
        }

        _announced.Clear();
    }

    private long Snap(CaptureInterface source, int captured)
    {
        long snap = _options.SliceBytes > 0 && (source.SnapLength == 0 || source.SnapLength > _options.SliceBytes) ? _options.SliceBytes : source.SnapLength;
        return captured <= snap ? snap : _options.SliceBytes;
    }

    private Description Describe(CaptureInterface source, long snap)
    {
        _block.Start()
            .Number16(source.LinkType.Value)
            .Number16(0)
            .Number32((uint)snap)
            .Comments(source.Comments)
            .Option(2, source.Name)
            .Option(3, source.Description);
        foreach (System.Net.IPAddress address in source.Addresses)
        {
            // A mask or prefix length of all ones: the reader keeps only the address.
            byte[] bytes = address.GetAddressBytes();
            _block.Option((ushort)(bytes.Length == 4 ? 4 : 5), bytes.Length == 4 ? [.. bytes, 255, 255, 255, 255] : [.. bytes, 128]);
        }

        if (source.MacAddress is { } mac)
        {
            _block.Option(6, mac.GetAddressBytes());
        }

        _block.Option(8, source.BitsPerSecond)
            .Option(9, [source.Clock.IsClassic ? (byte)9 : source.TimeResolution]);
        if (source.Filter is { } filter)
        {
            _block.Option(11, [0, .. Encoding.UTF8.GetBytes(filter)]);
        }

        _block.Option(12, source.OperatingSystem);
        if (source.FrameCheckLength is { } frameCheck)
        {
            _block.Option(13, [(byte)frameCheck]);
        }

        if (source.TimeOffsetSeconds != 0)
        {
            _block.Option(14, (ulong)source.TimeOffsetSeconds);
        }

        _block.Option(15, source.Hardware).EndOptions();
        _block.WriteTo(_output, 1);
        var description = new Description(_described++, snap);
        _descriptions[source] = description;
        foreach ((uint type, byte[] body) in _early)
        {
            _block.Start().Bytes(body);
            _block.WriteTo(_output, type);
        }

        _early.Clear();
        _earlyBytes = 0;
        return description;
    }

    private void WriteBehindInterface(uint type)
    {
        if (_described > 0)
        {
            _block.WriteTo(_output, type);
            return;
        }

        byte[] body = _block.Written.ToArray();
        _early.Add((type, body));
        _earlyBytes += body.Length + BlockFrame;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Description(int Id, long Snap);
}
