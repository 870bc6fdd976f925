using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Refit;

namespace ExtraHop.Client.Rest;

/// <summary>What an interface of a user's own may look like. Refit would hand out an empty result, or fail late, where this says so at once.</summary>
internal static class UserInterface
{
    /// <summary>What of an interface is looked at, for the trimmer to keep.</summary>
    public const DynamicallyAccessedMemberTypes Inspected = DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.Interfaces;

    /// <summary>Looks at the results of its methods.</summary>
    /// <exception cref="ArgumentException">It is no interface, or a method has a result that cannot be made.</exception>
    public static void Require([DynamicallyAccessedMembers(Inspected)] Type type)
    {
        if (!type.IsInterface)
        {
            throw new ArgumentException($"{type} is no interface; expected an interface with Refit's attributes.");
        }

        foreach (MethodInfo method in type.GetInterfaces().SelectMany(MethodsOf).Concat(type.GetMethods()))
        {
            // A method with a body calls others.
            if (method.IsAbstract && Problem(method.ReturnType) is { } problem)
            {
                throw new ArgumentException($"{type.Name}.{method.Name} returns {Shown(method.ReturnType)}: {problem}");
            }
        }
    }

    // The trimmer keeps the methods of an interface that is kept for its inheritor.
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "DynamicallyAccessedMemberTypes.Interfaces keeps the inherited interfaces, and Refit's generated code calls their methods.")]
    private static MethodInfo[] MethodsOf(Type inherited) => inherited.GetMethods();

    private static string? Problem(Type result)
    {
        if (result == typeof(Task))
        {
            return null;
        }

        if (!result.IsGenericType || result.GetGenericTypeDefinition() != typeof(Task<>))
        {
            return "expected Task, or Task of a result.";
        }

        Type value = result.GetGenericArguments()[0];
        return typeof(IApiResponse).IsAssignableFrom(value) || value == typeof(HttpResponseMessage) || typeof(HttpContent).IsAssignableFrom(value)
            ? "errors are exceptions here, and the body would be empty; expected a result, or use SendAsync for status and headers."
            : typeof(Stream).IsAssignableFrom(value) ? "the stream would be empty; expected FileDownload or PacketCapture, with [Headers(\"Accept: */*\")]."
            : value == typeof(string) ? "Refit hands texts out with their JSON quotes, and this client would hand out none; expected a type that JSON is read into, such as JsonElement, or use SendAsync."
            : null;
    }

    private static string Shown(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Shown))}>"
        : type.Name;
}
