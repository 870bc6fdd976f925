using System.Text.Json.Serialization;
using Refit;

namespace ExtraHop.Client.AotSmoke;

internal interface ISmokeApi
{
    [Get("/widgets/{id}")]
    Task<Widget> GetAsync(
        long id,
        QueryTime from,
        [QueryConverter(typeof(FlagConverter)), Query("", "deep")] bool deep,
        [QueryConverter(typeof(ListConverter<long>)), Query("", "ids")] IReadOnlyList<long> ids,
        CancellationToken cancellationToken = default);

    [Post("/widgets")]
    Task<CreatedResource> CreateAsync([Body] Widget widget, CancellationToken cancellationToken = default);

    [Post("/widgets/search")]
    Task<IReadOnlyList<Widget>> SearchAsync(CancellationToken cancellationToken = default);
}

/// <summary>Not to be called: what comes back would be empty.</summary>
internal interface IRefused
{
    [Get("/widgets")]
    Task<Stream> GetAsync(CancellationToken cancellationToken = default);
}

internal sealed record Widget
{
    public int WheelCount { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Widget))]
[JsonSerializable(typeof(IReadOnlyList<Widget>))]
internal sealed partial class SmokeJson : JsonSerializerContext;
