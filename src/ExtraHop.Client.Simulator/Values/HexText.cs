namespace ExtraHop.Client.Simulator.Values;

/// <summary>Lower-case hexadecimal on every supported runtime.</summary>
internal static class HexText
{
#pragma warning disable CA1308 // Lower case is the form that is wanted.
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexString(bytes).ToLowerInvariant();
#pragma warning restore CA1308
}
