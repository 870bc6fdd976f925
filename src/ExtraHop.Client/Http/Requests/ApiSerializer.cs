using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ExtraHop.Client.Json;
using Refit;

namespace ExtraHop.Client.Http.Requests;

/// <summary>What Refit asks to write bodies and to make results.</summary>
/// <param name="json">The metadata of every type that goes over the wire.</param>
/// <param name="makers">The results that are more than JSON.</param>
internal sealed class ApiSerializer(JsonSerializerOptions json, ResultMakers makers) : IHttpContentSerializer, ISynchronousContentSerializer
{
    public HttpContent ToHttpContent<T>(T item) => ToHttpContentSynchronous(item);

    public HttpContent ToHttpContentSynchronous<T>(T item) => item switch
    {
        null => new MissingBody(),
        IRequestBody body => body.ToContent(null),
        _ => JsonBody.Create(item, TypeInfo<T>()),
    };

    public HttpContent ToStreamingHttpContent<T>(T item) => ToHttpContentSynchronous(item);

    public Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default)
    {
        ApiAnswer answer = content as ApiAnswer
            ?? throw new InvalidOperationException("A handler outside those of the client put another content in the place of the answer.");
        return makers.TryGetValue(typeof(T), out ResultMaker? make)
            ? MakeAsync<T>(make, answer, cancellationToken)
            : Task.FromResult<T?>(ReadJson(answer, TypeInfo<T>()));
    }

    /// <summary>The results that are streamed.</summary>
    public IReadOnlyList<Type> Streamed => makers.Streamed;

    /// <summary>True for what has a maker or JSON metadata.</summary>
    public bool CanMake(Type type) => makers.ContainsKey(type) || json.TryGetTypeInfo(type, out _);

    /// <summary>Nothing is sent as form fields.</summary>
    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => null;

    /// <summary>The value of a body that came as JSON.</summary>
    /// <exception cref="ExtraHopResponseException">There is none, or it is something else.</exception>
    public static T ReadJson<T>(ApiAnswer answer, JsonTypeInfo<T> typeInfo)
    {
        answer.ThrowIfBroken();
        if (answer.Json is not { } body)
        {
            throw answer.IsStream ? InvalidAnswer.NotJson(answer) : InvalidAnswer.EmptyBody(answer, typeInfo.Type);
        }

        try
        {
            return NullItems.Without(body.Deserialize(typeInfo)) ?? throw InvalidAnswer.NullBody(answer, typeInfo.Type);
        }
        catch (JsonException error)
        {
            throw InvalidAnswer.Json(answer, typeInfo.Type, error);
        }
    }

    private static Task<T?> MakeAsync<T>(ResultMaker make, ApiAnswer answer, CancellationToken cancellationToken)
    {
        ValueTask<object> result = make(answer, cancellationToken);
        return result.IsCompletedSuccessfully ? Task.FromResult<T?>((T)result.Result) : AwaitAsync(result);

        static async Task<T?> AwaitAsync(ValueTask<object> result) => (T)await result.ConfigureAwait(false);
    }

    /// <exception cref="NotSupportedException">Nobody brings metadata of the type.</exception>
    private JsonTypeInfo<T> TypeInfo<T>() => json.TryGetTypeInfo(typeof(T), out JsonTypeInfo? typeInfo) ? (JsonTypeInfo<T>)typeInfo : throw Unknown(typeof(T));

    private static NotSupportedException Unknown(Type type) => new(
        $"There is no JSON metadata of {type}. Types of your own come from a JsonSerializerContext of yours in ExtraHopClientOptions.JsonTypeInfoResolver.");
}
