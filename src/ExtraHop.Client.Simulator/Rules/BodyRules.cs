using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Catalogue;

namespace ExtraHop.Client.Simulator.Rules;

/// <summary>Checks of a JSON body that hold for every operation, from the catalogue.</summary>
internal static class BodyRules
{
    public static void Check(ApiOperation operation, ReceivedBody body)
    {
        if (body.TooLarge)
        {
            throw ApiProblem.Plain(413, "The body is larger than the system takes.");
        }

        if (operation.BodyContentType != "application/json")
        {
            return;
        }

        if (body.JsonError is { } error)
        {
            throw Problem(operation, error);
        }

        if (body.Json is null)
        {
            if (operation.BodyRequired && operation.BodyFields.Count > 0)
            {
                throw Problem(operation, "A JSON body is required.");
            }

            return;
        }

        if (body.Json is not JsonObject members)
        {
            if (operation.BodyFields.Count > 0)
            {
                throw Problem(operation, "The body must be a JSON object.");
            }

            return;
        }

        // Replacing and changing take partial bodies; only what creates or asks something has to be complete.
        if (operation.Method == "POST")
        {
            RequireMembers(operation, members);
        }

        foreach (ApiField field in operation.BodyFields)
        {
            if (field.IsArray && OperationRules.StrictLists.Contains(field.Name) && members[field.Name] is not (null or JsonArray))
            {
                throw Problem(operation, $"'{field.Name}' must be a list.");
            }

            if (field is { ElementType: "string", IsArray: false, HasOtherTypes: false } && operation.Group != "Packets"
                && members[field.Name] is { } value && value.GetValueKind() != System.Text.Json.JsonValueKind.String)
            {
                throw Problem(operation, $"'{field.Name}' must be a text.");
            }
        }
    }

    /// <summary>The error shape that fits the operation.</summary>
    public static ApiProblem Problem(ApiOperation operation, string detail, int status = 400) =>
        operation.Path.Contains("/search", StringComparison.Ordinal) || OperationRules.QueryGroups.Contains(operation.Group)
            ? ApiProblem.Search(status, detail)
            : ApiProblem.Plain(status, detail);

    private static void RequireMembers(ApiOperation operation, JsonObject members)
    {
        string[] missing = operation.BodyFields
            .Where(field => field.Required && field.Default is null && field.ElementType != "boolean" && !members.ContainsKey(field.Name))
            .Select(field => field.Name)
            .Where(name => !OperationRules.Forgiven.Contains(operation.Key + " " + name))
            .ToArray();
        if (missing.Length > 0)
        {
            int status = operation.Errors.Contains(400) || OperationRules.QueryGroups.Contains(operation.Group) || !operation.Errors.Contains(422) ? 400 : 422;
            throw Problem(operation, $"Required members are missing: {string.Join(", ", missing)}.", status);
        }
    }
}
