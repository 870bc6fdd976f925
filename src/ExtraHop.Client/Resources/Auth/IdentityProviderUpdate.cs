using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of identity provider: only the members that are set are sent.</summary>
public sealed record IdentityProviderUpdate
{
    /// <summary>Whether it is auto provision users.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> AutoProvisionUsers { get; init; }

    /// <summary>True when it is in use.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> Enabled { get; init; }

    /// <summary>The entity number.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> EntityId { get; init; }

    /// <summary>The name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Name { get; init; }

    /// <summary>The signing certificate.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> SigningCertificate { get; init; }

    /// <summary>The sso url.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> SsoUrl { get; init; }
}
