namespace ExtraHop.Client.Packets;

/// <summary>Decryption secrets that a capture carries. Handle with care: whoever has them reads the traffic.</summary>
public sealed class CaptureSecrets
{
    internal CaptureSecrets(uint type, byte[] data)
    {
        Type = type;
        Data = data;
    }

    /// <summary>The secrets type of TLS key logs.</summary>
    public const uint TlsKeyLogType = 0x544C534B;

    /// <summary>The registered secrets type.</summary>
    public uint Type { get; }

    /// <summary>Whether the data are lines of a TLS key log.</summary>
    public bool IsTlsKeyLog => Type == TlsKeyLogType;

    /// <summary>The secrets as they stand in the capture.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>Says what kind of secrets and how many bytes, never the secrets.</summary>
    public override string ToString() => FormattableString.Invariant($"{(IsTlsKeyLog ? "TLS key log" : $"secrets of type 0x{Type:X8}")}, {Data.Length} bytes");
}
