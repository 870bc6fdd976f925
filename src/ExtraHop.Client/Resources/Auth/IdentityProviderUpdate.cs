using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of an identity provider: only the members that are set are sent.</summary>
public sealed record IdentityProviderUpdate
{
    /// <summary>Whether an account is made for a user who logs in for the first time.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> AutoProvisionUsers { get; init; }

    /// <summary>Whether the provider's users can log in.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> Enabled { get; init; }

    /// <summary>The provider's entity ID.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> EntityId { get; init; }

    /// <summary>The provider's name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Name { get; init; }

    /// <summary>The certificate, as PEM text, with which the provider signs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> SigningCertificate { get; init; }

    /// <summary>The address to which users are sent to log in.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> SsoUrl { get; init; }
}
