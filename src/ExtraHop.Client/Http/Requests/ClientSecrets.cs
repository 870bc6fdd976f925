using System.Net;
using ExtraHop.Client.Redaction;

namespace ExtraHop.Client.Http.Requests;

/// <summary>The secrets that a client holds whatever it is asked: those of its credential and of its proxy.</summary>
internal sealed class ClientSecrets(Uri origin, ExtraHopCredential credential, IWebProxy? proxy)
{
    /// <summary>All of them, as they are now.</summary>
    public IEnumerable<string> All => credential.Secrets.Concat(OfProxy());

    private List<string> OfProxy()
    {
        var found = new List<string>();
        try
        {
            IWebProxy used = proxy ?? HttpClient.DefaultProxy;
            if (used.GetProxy(origin) is not { } address)
            {
                return found;
            }

            found.AddRange(SecretShapes.InAddress(address.OriginalString));
            if (used.Credentials?.GetCredential(address, "Basic") is { Password.Length: > 0 } login)
            {
                found.Add(login.Password);
                found.Add($"{login.UserName}:{login.Password}");
            }
        }
        catch (Exception)
        {
            // A program's own proxy may refuse to say; the error at hand is the news.
        }

        return found;
    }
}
