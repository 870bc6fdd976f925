using System.Text;

namespace ExtraHop.Client.Tests;

/// <summary>What reached the transport.</summary>
internal sealed record SentRequest(string Method, Uri Target, IReadOnlyDictionary<string, string> Headers, byte[]? Body)
{
    public string? Authorization => Headers.GetValueOrDefault("Authorization");

    public string? Text => Body is null ? null : Encoding.UTF8.GetString(Body);
}
