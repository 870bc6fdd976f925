using ExtraHop.Client.Simulator.Catalogue;

namespace ExtraHop.Client.Simulator.Engine;

/// <summary>What a plain operation does, read off the shape of its path, verb and answer.</summary>
internal enum PlainKind
{
    /// <summary>GET of a collection.</summary>
    List,

    /// <summary>POST to a collection.</summary>
    Create,

    /// <summary>GET of one object.</summary>
    Get,

    /// <summary>PATCH of one object.</summary>
    Patch,

    /// <summary>PUT of one object.</summary>
    Replace,

    /// <summary>DELETE of one object.</summary>
    Delete,

    /// <summary>GET of what is assigned to an object.</summary>
    RelationList,

    /// <summary>POST of an assignment list.</summary>
    RelationAssign,

    /// <summary>POST of one assignment.</summary>
    RelationAdd,

    /// <summary>DELETE of one assignment.</summary>
    RelationRemove,

    /// <summary>GET of a single document.</summary>
    ReadDocument,

    /// <summary>PATCH or PUT of a single document.</summary>
    WriteDocument,

    /// <summary>DELETE of a single document.</summary>
    DropDocument,

    /// <summary>A download.</summary>
    Binary,

    /// <summary>A verb of the field: refresh, queue, save, apply.</summary>
    Action,
}

/// <summary>The plan of one operation.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Parents">How many leading segments name the object that it is about; 0 for none.</param>
/// <param name="Set">Template of the collection that it works on.</param>
/// <param name="Parameter">Name of the path value that names an object of <paramref name="Set"/>.</param>
internal sealed record OperationPlan(PlainKind Kind, int Parents, string? Set = null, string? Parameter = null)
{
    public static OperationPlan Of(ApiOperation operation, ApiCatalogue catalogue)
    {
        IReadOnlyList<string> segments = operation.Segments;
        int firstValue = segments.ToList().FindIndex(IsValue);
        int parents = firstValue < 0 ? 0 : firstValue + 1;
        if (operation.ContentType is { } content && content != "application/json")
        {
            return new OperationPlan(PlainKind.Binary, parents);
        }

        string last = segments[^1];
        string owner = string.Join('/', segments.SkipLast(1));
        if (operation.BodyType == "Assignment")
        {
            return new OperationPlan(PlainKind.RelationAssign, parents, last);
        }

        if (IsValue(last))
        {
            return OfItem(operation, catalogue, parents, owner, last.Trim('~', '{', '}'), segments.Count(IsValue));
        }

        if (operation.IsRead && operation.ReturnsArray)
        {
            return parents > 0 && catalogue.ByKey.TryGetValue("POST " + operation.Path, out ApiOperation? post) && post.BodyType == "Assignment"
                ? new OperationPlan(PlainKind.RelationList, parents, last)
                : new OperationPlan(PlainKind.List, parents, operation.Path.TrimStart('/'));
        }

        bool hasRead = catalogue.Has("GET", operation.Path);
        return operation.Method switch
        {
            "GET" => new OperationPlan(PlainKind.ReadDocument, parents),
            "PATCH" or "PUT" => new OperationPlan(PlainKind.WriteDocument, parents),
            "DELETE" when hasRead => new OperationPlan(PlainKind.DropDocument, parents),
            "POST" when operation.Status == 201 && hasRead && catalogue.ByKey["GET " + operation.Path].ReturnsArray
                => new OperationPlan(PlainKind.Create, parents, operation.Path.TrimStart('/')),
            _ => new OperationPlan(PlainKind.Action, parents),
        };
    }

    private static OperationPlan OfItem(ApiOperation operation, ApiCatalogue catalogue, int parents, string owner, string parameter, int values)
    {
        if (values > 1 && catalogue.ByKey.TryGetValue("POST /" + owner, out ApiOperation? assign) && assign.BodyType == "Assignment")
        {
            PlainKind kind = operation.Method == "DELETE" ? PlainKind.RelationRemove : PlainKind.RelationAdd;
            return new OperationPlan(kind, parents, operation.Segments[^2], parameter);
        }

        int above = values > 1 ? parents : 0;
        return operation.Method switch
        {
            "GET" => new OperationPlan(PlainKind.Get, above, owner, parameter),
            "PATCH" => new OperationPlan(PlainKind.Patch, above, owner, parameter),
            "PUT" => new OperationPlan(PlainKind.Replace, above, owner, parameter),
            "DELETE" => new OperationPlan(PlainKind.Delete, above, owner, parameter),
            _ => new OperationPlan(PlainKind.Action, above, owner, parameter),
        };
    }

    private static bool IsValue(string segment) => segment.Contains('{', StringComparison.Ordinal);
}
