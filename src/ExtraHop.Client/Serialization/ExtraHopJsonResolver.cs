using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ExtraHop.Client;

/// <summary>Looks among the common types first, and touches the context of all types only when one is not there.</summary>
internal sealed class ExtraHopJsonResolver : IJsonTypeInfoResolver
{
    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        ((IJsonTypeInfoResolver)CommonJsonContext.Default).GetTypeInfo(type, options) ?? ((IJsonTypeInfoResolver)ExtraHopJsonContext.Default).GetTypeInfo(type, options);
}
