using ExtraHop.Client.Tests.Contract;

namespace ExtraHop.Client.Tests.Wire;

/// <summary>A call of the client whose requests are in the golden file.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Answers">What the system answers to its requests.</param>
/// <param name="Send">Makes the call.</param>
internal sealed record WireCall(string Name, IReadOnlyList<SampleResponse> Answers, Func<ExtraHopClient, CancellationToken, Task> Send)
{
    /// <summary>Further options, for a client of its own.</summary>
    public Action<ExtraHopClientOptions>? Configure { get; init; }

    /// <summary>Every operation of the catalogue, with the arguments alone that it needs and with all that it takes.</summary>
    public static IEnumerable<WireCall> OfCatalogue() =>
        Catalogue.Operations.SelectMany(static operation => (IEnumerable<WireCall>)[Of(operation, "minimal"), Of(operation, "full")]);

    private static WireCall Of(CatalogueOperation operation, string extent) => new(
        $"{operation.Key} {extent}",
        [SampleAnswer.Response(operation, SampleAnswer.Json(operation, SampleJson.Full))],
        async (client, cancellationToken) =>
        {
            object? result = await new SampleCall(operation, isMinimal: extent == "minimal").InvokeAsync(client, cancellationToken);
            if (result is IAsyncDisposable streamed)
            {
                await streamed.DisposeAsync();
            }
        });
}
