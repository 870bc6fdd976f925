namespace ExtraHop.Client;

/// <summary>A request to sign a certificate.</summary>
public sealed record SigningRequest : ExtraHopModel<SigningRequest>
{
    /// <summary>The request as PEM text.</summary>
    public string Pem { get; set => field = value ?? ""; } = "";
}
