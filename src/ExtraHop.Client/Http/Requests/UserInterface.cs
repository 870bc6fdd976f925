using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Refit;

namespace ExtraHop.Client.Http.Requests;

/// <summary>What an interface of a user's own may look like. Refit would hand out an empty result, or fail late, where this says so at once.</summary>
internal static class UserInterface
{
    /// <summary>What of an interface is looked at, for the trimmer to keep.</summary>
    public const DynamicallyAccessedMemberTypes Inspected = DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.Interfaces;

    /// <summary>Looks at the results of its methods, and of those that it inherits.</summary>
    /// <param name="type">The interface.</param>
    /// <param name="streamed">The results that are streamed.</param>
    /// <param name="canMake">Whether a client can make a result; null where no client is there to say.</param>
    /// <exception cref="ArgumentException">It is no interface, or one that would close the client, or a method has a result that cannot be made.</exception>
    public static void Require([DynamicallyAccessedMembers(Inspected)] Type type, IReadOnlyList<Type> streamed, Func<Type, bool>? canMake = null)
    {
        if (!type.IsInterface)
        {
            throw new ArgumentException($"{type} is no interface; expected an interface with Refit's attributes.");
        }

        if (typeof(IDisposable).IsAssignableFrom(type) || typeof(IAsyncDisposable).IsAssignableFrom(type))
        {
            throw new ArgumentException(
                $"{type.Name} can be disposed: Refit's class would close the whole client with it. Leave that to whoever made the client.");
        }

        foreach (MethodInfo method in Methods(type))
        {
            // A method with a body calls others.
            if (!method.IsAbstract)
            {
                continue;
            }

            string name = $"{method.DeclaringType!.Name}.{method.Name}";
            if (Problem(method.ReturnType, canMake) is { } problem)
            {
                throw new ArgumentException($"{name} returns {Shown(method.ReturnType)}: {problem}");
            }

            if (method.GetCustomAttribute<HttpMethodAttribute>()?.Path is { } path
                && (path is not ['/', ..] || $"{path}/".Split('/')[1..^1].Any(static segment => segment is "" or "." or "..")))
            {
                throw new ArgumentException(
                    $"{name} has the path '{path}'; expected one below /api/v1 that starts with a slash and has no segment that is empty or made of dots.");
            }

            if (method.ReturnType.IsGenericType && streamed.Contains(method.ReturnType.GetGenericArguments()[0])
                && method.GetCustomAttribute<HeadersAttribute>()?.Headers.Any(
                    static header => header.StartsWith("Accept:", StringComparison.OrdinalIgnoreCase)) is not true)
            {
                throw new ArgumentException(
                    $"{name} returns a file and asks for JSON; expected [Headers(\"Accept: */*\")] on it, which lets the answer be streamed.");
            }
        }
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "An inherited method that was trimmed away is called by nobody.")]
    private static IEnumerable<MethodInfo> Methods([DynamicallyAccessedMembers(Inspected)] Type type) =>
        type.GetMethods().Concat(type.GetInterfaces().SelectMany(static inherited => inherited.GetMethods()));

    private static string? Problem(Type result, Func<Type, bool>? canMake)
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
            : value == typeof(string)
                ? "Refit hands texts out with their JSON quotes, and this client would hand out none; expected a type that JSON is read into, such as "
                    + "JsonElement, or use SendAsync."
            : canMake is null || value.ContainsGenericParameters || canMake(value) ? null
            : "there is no JSON metadata of it; list it in a JsonSerializerContext of yours, and put that into ExtraHopClientOptions.JsonTypeInfoResolver.";
    }

    private static string Shown(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Shown))}>"
        : type.Name;
}
