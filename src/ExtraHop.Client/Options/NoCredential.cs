namespace ExtraHop.Client.Options;

/// <summary>No credential: for the one operation that needs none, the first API key of a system.</summary>
internal sealed class NoCredential : ExtraHopCredential
{
    internal override string RefusedHint => "The system did not accept the password of its setup account.";

    internal override IEnumerable<string> Secrets => [];
}
