using Microsoft.CodeAnalysis;

namespace ExtraHop.Client.Generator.Diagnostics;

/// <summary>Everything the generator refuses: what is wrong, and what to do about it.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor UnboundPlaceholder = Rule(
        1, "A placeholder has no parameter", "'{0}' has no parameter for '{{{1}}}' of its path; add one named '{2}', or put [AliasAs(\"{1}\")] on the one that is meant");

    public static readonly DiagnosticDescriptor MalformedTemplate = Rule(
        2, "A path is malformed", "The path '{1}' of '{0}' cannot be used: {2}");

    public static readonly DiagnosticDescriptor NullablePathParameter = Rule(
        3, "A path parameter may be null", "'{1}' of '{0}' fills a part of the path and so can be neither null nor left out; make its type '{2}', without a default value");

    public static readonly DiagnosticDescriptor UnsupportedPathType = Rule(
        4, "A path parameter has an unsupported type", "'{1}' of '{0}' is a '{2}', which cannot be a part of a path; use an integer up to long, a string or a struct that implements IWireValue");

    public static readonly DiagnosticDescriptor UnsupportedQueryType = Rule(
        5,
        "A query value has an unsupported type",
        "'{1}' of '{0}' is a '{2}', which cannot be a query value; use a string, a bool, an integer up to long, a struct that implements IWireValue or a list of long or string, or mark the parameter [Body] or [Query]");

    public static readonly DiagnosticDescriptor NameTwice = Rule(
        6, "A name is sent twice", "'{1}' of '{0}' goes out as '{2}', and so does another value of the same request; give one of them another name with [AliasAs]");

    public static readonly DiagnosticDescriptor TwoBodies = Rule(
        7, "A method has two bodies", "'{1}' is a second [Body] of '{0}', but a request has one; put both into one type, or use [Multipart]");

    public static readonly DiagnosticDescriptor BodyNotAllowed = Rule(
        8, "A request that takes no body has one", "'{0}' is a {1} and cannot carry a body; send '{2}' in the query, or use [Post], [Put] or [Patch]");

    public static readonly DiagnosticDescriptor BodyWithMultipart = Rule(
        9, "A form has a body beside it", "'{1}' is the [Body] of '{0}', which is [Multipart] already; remove [Body] to send it as a part of the form, or remove [Multipart]");

    public static readonly DiagnosticDescriptor UnsupportedPartType = Rule(
        10, "A part of a form has an unsupported type", "'{1}' of '{0}' is a '{2}', which cannot be a part of a form; use one of {3}, or mark the parameter [Query]");

    public static readonly DiagnosticDescriptor TwoPlaces = Rule(
        11, "A parameter is sent in two places", "'{1}' of '{0}' would go out as {2} and as {3}; decide for one of them");

    public static readonly DiagnosticDescriptor MissingToken = Rule(
        12, "A method cannot be canceled", "'{0}' has no CancellationToken; add 'CancellationToken cancellationToken = default' as its last parameter");

    public static readonly DiagnosticDescriptor MisplacedToken = Rule(
        13, "A cancellation token is in the wrong place", "'{1}' of '{0}' {2}; write 'CancellationToken cancellationToken = default' as the only token and the last parameter");

    public static readonly DiagnosticDescriptor MissingVerb = Rule(
        14, "A method has no verb", "'{0}' has neither a verb nor a body; put [Get], [Post], [Put], [Patch] or [Delete] on it, or implement it in the interface");

    public static readonly DiagnosticDescriptor TwoVerbs = Rule(
        15, "A method has two verbs", "'{0}' has more than one verb; keep one of them and write a second method for the other");

    public static readonly DiagnosticDescriptor UnsupportedReturnType = Rule(
        16, "A return type is not supported", "'{0}' returns '{1}'; return Task, or Task<T> for an answer to read");

    public static readonly DiagnosticDescriptor UnsupportedHeader = Rule(
        17, "A header is not supported", "The header '{1}' of '{0}' cannot be used: {2}");

    public static readonly DiagnosticDescriptor UnsupportedInterface = Rule(
        18, "An interface cannot be implemented", "'{0}' cannot be an [ApiGroup]: {1}");

    public static readonly DiagnosticDescriptor GenericMethod = Rule(
        19, "A generic method cannot be generated", "'{0}' is generic, and a request is not; write a method for each type, or implement it in the interface");

    public static readonly DiagnosticDescriptor ByReference = Rule(
        20, "A parameter is passed by reference", "'{1}' of '{0}' is passed by reference, which an asynchronous call cannot do; pass it by value and return what comes back");

    public static readonly DiagnosticDescriptor UnsupportedMember = Rule(
        21, "A member is not an instance method", "'{0}' is {1}, and only instance methods can be requests; implement it in the interface, or remove it");

    public static readonly DiagnosticDescriptor RouteTwice = Rule(
        22, "Two methods send the same request", "'{0}' sends {1} {2}, and so does '{3}'; keep one of them, or implement one in the interface by calling the other");

    public static readonly DiagnosticDescriptor EmptyName = Rule(
        23, "A name on the wire is empty", "'{1}' of '{0}' has an alias without a name; write the name that the API gives it, or remove the alias");

    private static DiagnosticDescriptor Rule(int number, string title, string message) =>
        new($"EHC{number:000}", title, message, "ExtraHop.Client.Rest", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
