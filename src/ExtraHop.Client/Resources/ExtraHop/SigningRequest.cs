namespace ExtraHop.Client;

/// <summary>A signing request.</summary>
public sealed record SigningRequest : ExtraHopModel
{
    /// <summary>The pem.</summary>
    public string Pem { get; set; } = "";
}
