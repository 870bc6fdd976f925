using System.Net;
using System.Net.NetworkInformation;
using System.Text;

namespace ExtraHop.Client.Packets.Reading;

/// <summary>Reads interface description blocks.</summary>
internal static class InterfaceDescription
{
    /// <summary>Reads the description of an interface.</summary>
    /// <param name="block">The block.</param>
    /// <param name="id">The interface ID.</param>
    /// <returns>Null where an option does not fit into the block.</returns>
    public static CaptureInterface? Read(in PcapngBlock block, int id)
    {
        ReadOnlySpan<byte> body = block.Body;
        var description = new CaptureInterface(id, new LinkType(block.Order.UInt16(body)), block.Order.UInt32(body[4..]));
        var comments = new List<string>();
        var addresses = new List<IPAddress>();
        var options = new CaptureOptionEnumerator(body[8..], block.Order.IsBigEndian);
        while (options.MoveNext())
        {
            Set(description, options.Current, comments, addresses);
        }

        description.Comments = comments;
        description.Addresses = addresses;
        description.Clock = CaptureClock.ForTicks(description.TimeResolution, description.TimeOffsetSeconds);
        return options.IsBroken ? null : description;
    }

    private static void Set(CaptureInterface target, in CaptureOption option, List<string> comments, List<IPAddress> addresses)
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
            case (8, 8) when option.TryGetNumber(out ulong speed):
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
            case (14, 8) when option.TryGetNumber(out ulong offset):
                target.TimeOffsetSeconds = (long)offset;
                break;
            case (15, _):
                target.Hardware = option.AsText();
                break;
        }
    }
}
