using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of a decryption key: only the members that are set are sent.</summary>
public sealed record SslDecryptKeyUpdate
{
    /// <summary>Whether the key decrypts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> Enabled { get; init; }
}
