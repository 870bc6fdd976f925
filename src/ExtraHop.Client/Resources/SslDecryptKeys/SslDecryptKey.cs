namespace ExtraHop.Client;

/// <summary>A ssl decrypt key.</summary>
public sealed record SslDecryptKey : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public string Id { get; set; } = "";

    /// <summary>The cert pem.</summary>
    public string CertPem { get; set; } = "";

    /// <summary>True when it is in use. The system's default is <c>true</c>.</summary>
    public bool Enabled { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";
}
