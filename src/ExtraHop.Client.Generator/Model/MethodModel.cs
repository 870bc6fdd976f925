namespace ExtraHop.Client.Generator.Model;

/// <summary>One method to implement.</summary>
/// <param name="Interface">The interface that declares it; a base of the one being implemented, at times.</param>
/// <param name="Name">The method's name.</param>
/// <param name="TypeParameters">The type parameters as written, brackets included: only a method with errors has any.</param>
/// <param name="ReturnType">The return type.</param>
/// <param name="Parameters">The parameters in order.</param>
/// <param name="Request">What to send; null for a method with errors, which gets a body that the compiler accepts beside them.</param>
internal sealed record MethodModel(
    string Interface,
    string Name,
    string TypeParameters,
    string ReturnType,
    EquatableArray<ParameterModel> Parameters,
    RequestModel? Request)
{
    /// <summary>True when a method of a derived interface hides this one, so that only the interface that declares it can call it.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>One parameter of a method.</summary>
/// <param name="Modifier"><c>ref</c> and its kin with a space behind; only a method with errors has any.</param>
/// <param name="Type">The type.</param>
/// <param name="Name">The name, with an @ where C# reserves it.</param>
/// <param name="Default">The default value as C#, or null.</param>
/// <param name="Required">True when null is refused before anything is built.</param>
internal sealed record ParameterModel(string Modifier, string Type, string Name, string? Default, bool Required);
