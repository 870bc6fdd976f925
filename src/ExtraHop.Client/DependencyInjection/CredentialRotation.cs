using ExtraHop.Client.Http.Settings;
using ExtraHop.Client.Http.Telemetry;
using ExtraHop.Client.Options;

namespace ExtraHop.Client.DependencyInjection;

/// <summary>Takes a new key or secret over from options that changed while the program runs.</summary>
internal static class CredentialRotation
{
    /// <summary>Updates the credential of a client that is in use; what cannot change then is said in the log.</summary>
    /// <param name="settings">The client's.</param>
    /// <param name="options">The options as they are now, checked.</param>
    public static void Apply(ClientSettings settings, ExtraHopClientOptions options)
    {
        string host = settings.Rest.Origin.Authority;
        if (!HostAddress.TryParse(options.Host, out Uri? origin, out _) || origin != settings.Rest.Origin)
        {
            // The new credential may be that of the new host: the old one must not get it.
            settings.Logger.ChangeIgnored(host, settings.Name, "it names another host");
            return;
        }

        switch (settings.Credential)
        {
            // An object that the program gave is the program's to update.
            case var own when ReferenceEquals(own, options.Credential):
                break;
            case ApiKeyCredential key when options.ApiKey is { } value:
                if (key.Header != ApiKeyCredential.HeaderPrefix + value)
                {
                    key.Update(value);
                    settings.Logger.CredentialReplaced(host, settings.Name);
                }

                break;
            case ClientCredentialsCredential pair when options.ClientId is { } id && options.ClientSecret is { } secret:
                if (pair.BasicHeader != new ClientCredentialsCredential(id, secret).BasicHeader)
                {
                    pair.Update(id, secret);
                    settings.Logger.CredentialReplaced(host, settings.Name);
                }

                break;
            default:
                settings.Logger.ChangeIgnored(host, settings.Name, "it has another kind of credential");
                break;
        }
    }
}
