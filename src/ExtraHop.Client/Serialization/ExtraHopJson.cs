using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ExtraHop.Client;

/// <summary>The one way in which this library reads and writes JSON.</summary>
public static class ExtraHopJson
{
    /// <summary>The options: snake case, times in milliseconds, numbers also from text, nulls left out; frozen, source-generated, without reflection.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>The metadata of a type that the API uses.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="NotSupportedException">The API does not use the type, so it has no metadata.</exception>
    internal static JsonTypeInfo<T> TypeInfo<T>() => Cache<T>.TypeInfo;

    /// <summary>The options with the types of a user besides, the library's own first.</summary>
    internal static JsonSerializerOptions With(IJsonTypeInfoResolver? more)
    {
        if (more is null)
        {
            return Options;
        }

        var options = new JsonSerializerOptions(Options) { TypeInfoResolver = JsonTypeInfoResolver.Combine(Options.TypeInfoResolver, more) };
        options.MakeReadOnly();
        return options;
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(CommonJsonContext.Default.Options) { TypeInfoResolver = new ExtraHopJsonResolver() };
        options.MakeReadOnly();
        return options;
    }

    private static class Cache<T>
    {
        public static readonly JsonTypeInfo<T> TypeInfo = (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
    }
}
