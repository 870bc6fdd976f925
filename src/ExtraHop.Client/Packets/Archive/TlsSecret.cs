namespace ExtraHop.Client.Packets;

/// <summary>A line of a TLS key log.</summary>
public sealed class TlsSecret
{
    internal TlsSecret(string label, byte[] clientRandom, byte[] secret)
    {
        Label = label;
        ClientRandom = clientRandom;
        Secret = secret;
    }

    /// <summary>What kind of secret, such as <c>CLIENT_RANDOM</c> or <c>SERVER_TRAFFIC_SECRET_0</c>.</summary>
    public string Label { get; }

    /// <summary>The 32 random bytes of the client's hello, which tell the session.</summary>
    public ReadOnlyMemory<byte> ClientRandom { get; }

    /// <summary>The secret. Whoever has it reads the session.</summary>
    public ReadOnlyMemory<byte> Secret { get; }

    /// <summary>The label and the session, never the secret.</summary>
    public override string ToString() => $"{Label} {Convert.ToHexString(ClientRandom.Span[..Math.Min(4, ClientRandom.Length)])}...";
}
