namespace ExtraHop.Client;

/// <summary>What a client shows a system to be let in: an <see cref="ApiKeyCredential"/> or, for RevealX 360, a
/// <see cref="ClientCredentialsCredential"/>.</summary>
/// <remarks>Thread-safe; one credential may serve several clients. No member and no <see cref="object.ToString"/> gives the secret away.</remarks>
public abstract class ExtraHopCredential
{
    private protected ExtraHopCredential()
    {
    }

    /// <summary>What a user should check when the system refuses this kind of credential.</summary>
    internal abstract string RefusedHint { get; }

    /// <summary>What must not stand in any text, as it is now.</summary>
    internal abstract IEnumerable<string> Secrets { get; }
}
