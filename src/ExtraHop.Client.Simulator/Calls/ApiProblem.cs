using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator.Calls;

/// <summary>Ends a request with an error, in one of the body shapes that systems use.</summary>
internal sealed class ApiProblem : Exception
{
    private ApiProblem(int status, JsonNode body, string message)
        : base(message)
    {
        Status = status;
        Body = body;
    }

    public int Status { get; }

    public JsonNode Body { get; }

    public static ApiProblem Plain(int status, string message) => new(status, new JsonObject { ["error_message"] = message }, message);

    /// <summary>The shape of searches and metric queries.</summary>
    public static ApiProblem Search(int status, string detail) =>
        new(status, new JsonObject { ["type"] = "invalid_request", ["detail"] = detail }, detail);

    /// <summary>The shape of PATCH /extrahop/services: an object inside <c>error_message</c>.</summary>
    public static ApiProblem Service(int status, string detail) =>
        new(status, new JsonObject { ["error_message"] = new JsonObject { ["type"] = "invalid_request", ["detail"] = detail } }, detail);

    public static ApiProblem Shaped(int status, JsonNode body) => new(status, body, "shaped");

    public static ApiProblem NotFound() => Plain(404, "The requested object does not exist.");

    public static ApiProblem Invalid(string message) => Plain(422, message);
}
