using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ExtraHop.Client.Http.Settings;

namespace ExtraHop.Client.Tests.Contract;

/// <summary>How a system that keeps to the catalogue answers an operation.</summary>
public static class SampleAnswer
{
    /// <summary>A client whose only system gives this answer, and the handler that keeps what was sent.</summary>
    internal static (IExtraHopClient Client, RecordingHandler Sent) ClientFor(CatalogueOperation operation, JsonNode? json)
    {
        SampleResponse answer = Response(operation, json);
        var handler = new RecordingHandler((HttpStatusCode)answer.Status, answer.Location, answer.ContentType, answer.Body);
        var options = new ExtraHopClientOptions { Host = "eda.example.com", ApiKey = "contract-key", Retry = new RetryOptions { MaxAttempts = 1 } };
        return (ExtraHopClient.Create(SettingsFactory.Freeze(options), handler), handler);
    }

    /// <summary>The answer of an operation with this JSON.</summary>
    internal static SampleResponse Response(CatalogueOperation operation, JsonNode? json)
    {
        byte[] body = json is not null
            ? Encoding.UTF8.GetBytes(json.ToJsonString())
            : operation.ResponseType == "binary" ? "some bytes"u8.ToArray() : [];
        string? location = operation.AnswersWithJob
            ? "/api/v1/jobs/1f0c7a52-4f0e-4b57-9d55-6a1df2a3c001"
            : operation.AnswersWithLocation ? "/api/v1/things/12884901889" : null;

        // The one operation that redirects is followed by a handler; here its target answers at once.
        return new SampleResponse(operation.Status == 301 ? 200 : operation.Status, body, location, operation.ResponseContentType ?? "application/json");
    }

    /// <summary>The JSON answer of an operation as one kind of sample; null where it answers without JSON.</summary>
    public static JsonNode? Json(CatalogueOperation operation, Func<string, IReadOnlyList<CatalogueField>, JsonObject> sample)
    {
        if (operation.Status == 301)
        {
            return sample("ApiKey", Catalogue.Models["ApiKey"]);
        }

        if (operation.ResponseType is null or "binary")
        {
            return operation is { Status: 200, ResponseType: null } ? new JsonArray() : null;
        }

        string type = operation.ResponseType;
        bool list = type.StartsWith("array of ", StringComparison.Ordinal);
        string element = list ? type["array of ".Length..] : type;
        JsonNode one = element switch
        {
            "int64" => 12884901889,
            "object" => sample(operation.Key, []),
            _ => sample(element, Catalogue.Models[element]),
        };
        return list ? new JsonArray(one, one.DeepClone()) : one;
    }
}
