using System.Runtime.CompilerServices;

namespace ExtraHop.Client.Resources.OpenDataStreams;

/// <summary>Ports of targets: 0 is what a forgotten number is, and systems take it without a word.</summary>
internal static class TargetPort
{
    /// <exception cref="ArgumentOutOfRangeException">The port is none.</exception>
    public static int Of(int port, [CallerMemberName] string name = "") =>
        port is >= 1 and <= 65535 ? port : throw new ArgumentOutOfRangeException(name, port, "Expected a port from 1 to 65535.");
}
