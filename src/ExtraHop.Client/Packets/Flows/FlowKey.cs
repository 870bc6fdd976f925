using System.Runtime.InteropServices;

namespace ExtraHop.Client.Packets;

/// <summary>What tells conversations apart: the two ends in order of their addresses, and the protocol.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FlowKey(ulong LowHigh, ulong LowLow, ulong HighHigh, ulong HighLow, uint Ports, byte Protocol, bool IsIPv4)
{
    /// <summary>Makes the key, and says whether the source became the second end.</summary>
    public static FlowKey Create(NetworkAddress source, int sourcePort, NetworkAddress destination, int destinationPort, byte protocol, out bool isReversed)
    {
        var order = source.CompareTo(destination);
        isReversed = order > 0 || (order == 0 && sourcePort > destinationPort);
        return isReversed
            ? new FlowKey(destination.High, destination.Low, source.High, source.Low, (uint)((destinationPort << 16) | sourcePort), protocol, source.IsIPv4)
            : new FlowKey(source.High, source.Low, destination.High, destination.Low, (uint)((sourcePort << 16) | destinationPort), protocol, source.IsIPv4);
    }

    /// <summary>Compares without branches between the fields: nearly every comparison finds the key that it looks for.</summary>
    public bool Equals(FlowKey other)
    {
        return ((LowLow ^ other.LowLow) | (HighLow ^ other.HighLow) | (LowHigh ^ other.LowHigh) | (HighHigh ^ other.HighHigh)
            | (Ports ^ other.Ports) | (uint)(Protocol ^ other.Protocol)) == 0 && IsIPv4 == other.IsIPv4;
    }

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Hash(0);

    /// <summary>A hash that whoever writes a capture cannot aim at, for it depends on the table's own random number.</summary>
    public uint Hash(ulong secret)
    {
        var hash = Mix(LowLow ^ secret, HighLow + 0x9E3779B97F4A7C15);
        hash = Mix(hash ^ (((ulong)Ports << 8) | Protocol), secret | 1);
        if ((LowHigh | HighHigh) != 0)
        {
            hash = Mix(hash ^ LowHigh, HighHigh ^ 0xC2B2AE3D27D4EB4F);
        }

        return (uint)(hash ^ (hash >> 32));
    }

    private static ulong Mix(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return high ^ low;
    }
}
