using System.Net;

namespace ExtraHop.Client.Http.Tls;

/// <summary>
/// A proxy whose address tells no password. The runtime puts the whole address into its exceptions and events; here the name and password in it become a
/// credential instead, which is sent as before and shown nowhere.
/// </summary>
internal sealed class QuietProxy(IWebProxy proxy, Uri origin) : IWebProxy, ICredentials
{
    public ICredentials? Credentials
    {
        get => this;
        set => proxy.Credentials = value;
    }

    /// <summary>The proxy to hand to the transport; null where it finds the right one by itself, because none is set and that of the environment has no
    /// password in its address.</summary>
    public static IWebProxy? For(IWebProxy? proxy, Uri origin) => proxy is not null ? new QuietProxy(proxy, origin)
        : HttpClient.DefaultProxy.GetProxy(origin) is { UserInfo.Length: > 0 } ? new QuietProxy(HttpClient.DefaultProxy, origin)
        : null;

    public Uri? GetProxy(Uri destination) => proxy.GetProxy(destination) is not { } address ? null
        : address.UserInfo.Length == 0 ? address
        : new UriBuilder(address) { UserName = string.Empty, Password = string.Empty }.Uri;

    public bool IsBypassed(Uri host) => proxy.IsBypassed(host);

    /// <summary>The proxy's own credential, or else what stands in its address for this system's requests.</summary>
    public NetworkCredential? GetCredential(Uri uri, string authType) => proxy.Credentials?.GetCredential(uri, authType) ?? InAddress(uri);

    private NetworkCredential? InAddress(Uri uri)
    {
        if (proxy.GetProxy(origin) is not { UserInfo: { Length: > 0 } info } address || address.Host != uri.Host || address.Port != uri.Port)
        {
            return null;
        }

        int colon = info.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? new NetworkCredential(Uri.UnescapeDataString(info), string.Empty)
            : new NetworkCredential(Uri.UnescapeDataString(info[..colon]), Uri.UnescapeDataString(info[(colon + 1)..]));
    }
}
