using System.Globalization;
using System.Runtime.InteropServices;

namespace ExtraHop.Client.Packets;

/// <summary>One end of a conversation.</summary>
/// <param name="Address">The address.</param>
/// <param name="Port">The port; 0 where the protocol has none, and for fragments after the first.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FlowEndpoint(NetworkAddress Address, int Port)
{
    /// <summary>The address, with the port where there is one.</summary>
    public override string ToString() => Port == 0
        ? Address.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"{(Address.IsIPv4 ? $"{Address}" : $"[{Address}]")}:{Port}");
}
