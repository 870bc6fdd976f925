using System.Text;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Routing;
using ExtraHop.Client.Simulator.State;
using Microsoft.AspNetCore.Http;

namespace ExtraHop.Client.Simulator.Hosting;

/// <summary>POST /oauth2/token: client credentials in a Basic header or in the form.</summary>
internal static class TokenEndpoint
{
    public static ApiResponse Handle(HttpRequest request, ReceivedBody body, SimulatedSystem system)
    {
        if (!HttpMethods.IsPost(request.Method))
        {
            throw ApiProblem.Plain(405, "Only POST is allowed here.");
        }

        ILookup<string, string> form = RawTarget.Parse("/?" + body.Text).ParseQuery();
        if (form["grant_type"].FirstOrDefault() != "client_credentials")
        {
            return Error("unsupported_grant_type");
        }

        (string? id, string? secret) = FromHeader(request.Headers.Authorization.ToString())
            ?? (form["client_id"].FirstOrDefault(), form["client_secret"].FirstOrDefault());
        if (id != system.Options.ClientId || secret != system.Options.ClientSecret)
        {
            return Error("invalid_client");
        }

        return ApiResponse.Of(new JsonObject
        {
            ["access_token"] = system.Credentials.IssueToken(),
            ["expires_in"] = (long)system.Options.TokenLifetime.TotalSeconds,
            ["token_type"] = "Bearer",
        });
    }

    private static ApiResponse Error(string code) => ApiResponse.Of(new JsonObject { ["error"] = code }, 400);

    private static (string? Id, string? Secret)? FromHeader(string header)
    {
        if (!header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        byte[] buffer = new byte[header.Length];
        if (!Convert.TryFromBase64String(header[6..].Trim(), buffer, out int length))
        {
            return ("", "");
        }

        string[] parts = Encoding.UTF8.GetString(buffer, 0, length).Split(':', 2);
        return parts.Length == 2 ? (parts[0], parts[1]) : (parts[0], string.Empty);
    }
}
