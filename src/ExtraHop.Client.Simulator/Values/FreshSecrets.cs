using System.Security.Cryptography;

namespace ExtraHop.Client.Simulator.Values;

/// <summary>Keys, tokens and numbers of jobs: different in every system, whatever its seed, so that a test which mixes up two systems fails.</summary>
internal static class FreshSecrets
{
    /// <summary>Lower-case hexadecimal text of the given number of bytes.</summary>
    public static string Hex(int bytes) => HexText.Of(RandomNumberGenerator.GetBytes(bytes));

    public static string Uuid() => Guid.NewGuid().ToString("D");
}
