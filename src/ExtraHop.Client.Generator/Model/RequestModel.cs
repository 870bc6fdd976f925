namespace ExtraHop.Client.Generator.Model;

/// <summary>What a method sends and how its answer is read.</summary>
internal sealed record RequestModel(
    OperationModel Operation,
    EquatableArray<PathPart> Path,
    EquatableArray<QueryGroup> Query,
    BodyModel? Body,
    string Send,
    string Token);

/// <summary>The static facts of a method.</summary>
/// <param name="Field">The field that holds them.</param>
/// <param name="Name">Group and method.</param>
/// <param name="Verb">The member of <c>HttpMethod</c>: <c>Get</c>.</param>
/// <param name="Template">The path as written.</param>
/// <param name="SafeToRetry">True when it only reads.</param>
/// <param name="Accept">The Accept header, or null for JSON.</param>
internal sealed record OperationModel(string Field, string Name, string Verb, string Template, bool SafeToRetry, string? Accept);

/// <summary>How a piece of the path is appended.</summary>
internal enum PathKind
{
    Literal,
    Number,
    Text,
}

/// <summary>A piece of the path: the text itself, or the parameter that fills a placeholder.</summary>
internal sealed record PathPart(PathKind Kind, string Text);

/// <summary>Query values that are appended together: those of one parameter.</summary>
/// <param name="Guard">The expression that must not be null, or null where there is nothing to ask.</param>
/// <param name="Values">The values.</param>
internal sealed record QueryGroup(string? Guard, EquatableArray<QueryValue> Values);

/// <summary>One value of the query.</summary>
/// <param name="Name">The name on the wire, escaped.</param>
/// <param name="Expression">The value as C#.</param>
/// <param name="WireType">The type argument for a value with a wire text of its own; null for the built-in types.</param>
internal sealed record QueryValue(string Name, string Expression, string? WireType);

/// <summary>The content: one expression, or the parts of a form.</summary>
/// <param name="Expression">The content as C#; null for a form.</param>
/// <param name="Parts">The parts of the form.</param>
internal sealed record BodyModel(string? Expression, EquatableArray<FormPart> Parts);

/// <summary>One part of a form.</summary>
internal sealed record FormPart(string Name, string Expression);
