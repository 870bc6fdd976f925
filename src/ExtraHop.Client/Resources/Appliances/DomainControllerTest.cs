namespace ExtraHop.Client;

/// <summary>A domain controller test, as a request sends it.</summary>
public sealed record DomainControllerTest
{
    /// <summary>Ad decryption enabled: active Directory decryption on or off for the domain.</summary>
    public required bool AdDecryptionEnabled { get; init; }

    /// <summary>Ad response enabled: response actions on or off for the domain.</summary>
    public required bool AdResponseEnabled { get; init; }

    /// <summary>Ad user enrichment enabled: user profile import on or off for the domain.</summary>
    public required bool AdUserEnrichmentEnabled { get; init; }

    /// <summary>The dc host: domain controller's FQDN.</summary>
    public required string DcHost { get; init; }

    /// <summary>The dc name: domain controller's name.</summary>
    public required string DcName { get; init; }

    /// <summary>The password: password for username.</summary>
    public required string Password { get; init; }

    /// <summary>The realm: kerberos realm the controller rules.</summary>
    public required string Realm { get; init; }

    /// <summary>The user's login name.</summary>
    public required string Username { get; init; }

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(DomainControllerTest);
}
