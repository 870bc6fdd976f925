using System.Globalization;
using System.Text.Json;

namespace ExtraHop.Client.Rest;

/// <summary>The errors for answers that came with success and do not hold what they should.</summary>
internal static class InvalidAnswer
{
    public static ExtraHopResponseException Json(Operation operation, HttpResponseMessage response, Type expected, JsonException error)
    {
        string where = string.Create(CultureInfo.InvariantCulture, $"line {error.LineNumber + 1}, byte {error.BytePositionInLine}{(error.Path is { Length: > 1 } path ? ", at " + path : string.Empty)}");
        return Make(operation, response, $"the body is not the JSON of {NameOf(expected)} ({where}).", error);
    }

    public static ExtraHopResponseException NullBody(Operation operation, HttpResponseMessage response, Type expected) =>
        Make(operation, response, $"the body is null where {NameOf(expected)} was expected.");

    public static ExtraHopResponseException Missing(Operation operation, HttpResponseMessage response, string expected) =>
        Make(operation, response, $"the answer does not carry {expected}.");

    private static ExtraHopResponseException Make(Operation operation, HttpResponseMessage response, string message, Exception? inner = null) => new(
        new ApiErrorDetails
        {
            StatusCode = response.StatusCode,
            Method = operation.Method.Method,
            PathTemplate = operation.PathTemplate,
            ErrorMessage = message + (response.Content.Headers.ContentType?.MediaType is { } type && !type.Contains("json", StringComparison.OrdinalIgnoreCase)
                ? $" Its type is {type}: is this host an ExtraHop system?"
                : string.Empty),
        },
        inner);

    private static string NameOf(Type type) =>
        type.IsGenericType ? "a list of " + type.GetGenericArguments()[0].Name : type.Name;
}
